import type { InsertSet } from './insert-set';

/** Languages of the Near East and of Asia of which there are few labelled pages. */
export const southAndFarEastSets: readonly InsertSet[] = [
  {
    lang: 'ar',
    title: 'ساعة شارع الحليب تعمل من جديد',
    story: [
      'بعد تسعة عشر عامًا من الصمت دقت ساعة معمل الألبان القديم الثامنة صباح الاثنين، وخرج نصف الشارع إلى النوافذ ليعدّ الدقات.',
      'كانت الساعاتية هدى حلاوي قد طلبت المساعدة في النشرة البريدية للحي، وهي مجانية، وتظن أن أحدًا لم يقرأها يومًا.',
      'جاء أحد عشر شخصًا. لم يمسك اثنان منهم مفكًّا قط، وكان ثالث قد أصلح غواصات، وبقي الجميع حتى رُكّب آخر ترس.',
      'كان أصعب ما في الأمر آلة الدق. فقد أُعيرت المطرقة إلى مدرسة عام 1968 ولم تعد قط، ثم وُجدت في خزانة المفقودات.',
      'في حزيران يتقرر هل يجوز للساعة أن تدق ليلًا. إمام الحي يؤيد ذلك، والفندق يعارضه، وفي الشارع بدأ الناس يتراهنون.',
    ],
    inserts: [
      ['newsletter', 'form', '/newsletter', 'اشترك في نشرتنا البريدية', 'أهم الأخبار في بريدك كل صباح'],
      [
        'recommended',
        'teasers',
        '/article/',
        'اقرأ أيضًا',
        'إغلاق جسر النهر ثلاثة أسابيع',
        'خباز الزاوية يتوقف بعد أربعين عامًا',
      ],
      ['subscribe', 'line', '/subscribe', 'اشترك الآن لقراءة جميع المقالات'],
    ],
    traps: [
      'تُعطى اللقاحات الموصى بها ضد الإنفلونزا هذا العام في المكتبة، كما تروي حلاوي، لأن العيادة تُرمَّم حتى الخريف.',
      'من يريد المساعدة في تزييت الساعة فعليه أن يسجل اسمه عند الإمام قبل يوم الأحد وأن يحضر الزيت بنفسه.',
    ],
  },
  {
    lang: 'he',
    title: 'השעון ברחוב החלב שוב פועל',
    story: [
      'אחרי תשע־עשרה שנים של שתיקה צלצל השעון של המחלבה הישנה ביום שני בשמונה, וחצי הרחוב ניגש לחלון כדי לספור איתו.',
      'השענית עדה חולב ביקשה עזרה בניוזלטר של הקהילה, שהוא חינם, ולדעתה איש מעולם לא קרא אותו.',
      'הגיעו אחד־עשר אנשים. שניים מהם מעולם לא החזיקו מברג, אחד תיקן צוללות, וכולם נשארו עד שהורכב הגלגל האחרון.',
      'החלק הקשה ביותר היה מנגנון הצלצול. הפטיש הושאל לבית ספר בשנת 1968 ומעולם לא הוחזר; הוא היה בארון האבדות.',
      'ביוני יוחלט אם מותר לשעון לצלצל בלילה. הרב בעד, המלון נגד, וברחוב כבר מתערבים על התוצאה.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'הירשמו לניוזלטר שלנו',
        'החדשות החשובות בכל בוקר בתיבת הדואר שלכם',
      ],
      [
        'recommended',
        'teasers',
        '/article/',
        'קראו גם',
        'הגשר מעל הנחל ייסגר לשלושה שבועות',
        'האופה מהפינה מפסיק אחרי ארבעים שנה',
      ],
      ['subscribe', 'line', '/subscribe', 'הצטרפו למנויים וקראו את כל הכתבות'],
    ],
    traps: [
      'החיסונים המומלצים נגד שפעת ניתנים השנה בספרייה, מספרת חולב, כי המרפאה בשיפוצים עד הסתיו.',
      'מי שרוצה לעזור בשימון השעון צריך להירשם אצל הרב עד יום ראשון ולהביא איתו את השמן.',
    ],
  },
  {
    lang: 'fa',
    title: 'ساعت خیابان شیر دوباره کار می‌کند',
    story: [
      'پس از نوزده سال سکوت، ساعت لبنیاتی قدیمی روز دوشنبه هشت بار زنگ زد و نیمی از خیابان کنار پنجره آمد تا با آن بشمارد.',
      'ساعت‌ساز، هدا هلالی، در خبرنامهٔ محله که رایگان است کمک خواسته بود و گمان می‌کرد هیچ‌کس هرگز آن را نخوانده است.',
      'یازده نفر آمدند. دو نفر از آن‌ها هرگز پیچ‌گوشتی به دست نگرفته بودند، یکی زیردریایی تعمیر کرده بود و همه تا آخرین چرخ ماندند.',
      'سخت‌ترین بخش دستگاه زنگ بود. چکش را سال ۱۹۶۸ به مدرسه‌ای امانت داده بودند و هرگز برنگشته بود؛ در کمد اشیای گمشده بود.',
      'در ماه ژوئن معلوم می‌شود که ساعت شب‌ها هم می‌تواند زنگ بزند یا نه. امام جماعت موافق است، هتل مخالف، و در خیابان شرط می‌بندند.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'در خبرنامهٔ ما عضو شوید',
        'مهم‌ترین خبرها هر روز صبح در ایمیل شما',
      ],
      [
        'recommended',
        'teasers',
        '/article/',
        'بیشتر بخوانید',
        'پل رودخانه سه هفته بسته می‌شود',
        'نانوای سر کوچه پس از چهل سال کنار می‌رود',
      ],
      ['subscribe', 'line', '/subscribe', 'مشترک شوید و همهٔ مقاله‌ها را بخوانید'],
    ],
    traps: [
      'هلالی می‌گوید واکسن‌های توصیه‌شدهٔ آنفلوآنزا امسال در کتابخانه زده می‌شود، چون درمانگاه تا پاییز بازسازی می‌شود.',
      'هر کس می‌خواهد در روغن‌کاری ساعت کمک کند باید تا یکشنبه نزد امام جماعت نام‌نویسی کند و خودش روغن بیاورد.',
    ],
  },
  {
    lang: 'hi',
    title: 'दूध गली की घड़ी फिर चल पड़ी',
    story: [
      'उन्नीस साल की चुप्पी के बाद पुरानी डेयरी की घड़ी ने सोमवार को आठ बजाए, और आधी गली गिनने के लिए खिड़कियों पर आ गई।',
      'घड़ीसाज़ एडिथ होल्कर ने मोहल्ले के न्यूज़लेटर में मदद माँगी थी, जो मुफ़्त है और जिसे उनके ख़याल से कभी किसी ने नहीं पढ़ा।',
      'ग्यारह लोग आए। उनमें से दो ने कभी पेचकस नहीं पकड़ा था, एक ने पनडुब्बियाँ ठीक की थीं, और सब आख़िरी पहिए तक रुके रहे।',
      'सबसे मुश्किल घंटे का यंत्र था। उसका हथौड़ा 1968 में एक स्कूल को दिया गया था और कभी लौटा नहीं; वह खोई चीज़ों की अलमारी में मिला।',
      'जून में तय होगा कि घड़ी रात में बज सकती है या नहीं। पुजारी पक्ष में हैं, होटल ख़िलाफ़ है, और गली में शर्तें लग रही हैं।',
    ],
    inserts: [
      ['newsletter', 'form', '/newsletter', 'हमारे न्यूज़लेटर को सब्सक्राइब करें', 'हर सुबह सबसे ज़रूरी ख़बरें आपके इनबॉक्स में'],
      [
        'recommended',
        'teasers',
        '/article/',
        'यह भी पढ़ें',
        'नदी का पुल तीन हफ़्ते के लिए बंद होगा',
        'कोने का बेकर चालीस साल बाद दुकान छोड़ रहा है',
      ],
      ['subscribe', 'line', '/subscribe', 'सदस्यता लें और सभी लेख पढ़ें'],
    ],
    traps: [
      'होल्कर बताती हैं कि फ़्लू के सुझाए गए टीके इस साल पुस्तकालय में लगेंगे, क्योंकि दवाख़ाने की मरम्मत शरद तक चलेगी।',
      'जो घड़ी में तेल डालने में मदद करना चाहता है, उसे रविवार तक पुजारी के पास नाम लिखाना होगा और तेल ख़ुद लाना होगा।',
    ],
  },
  {
    lang: 'th',
    title: 'นาฬิกาถนนนมกลับมาเดินอีกครั้ง',
    story: [
      'หลังจากเงียบมาสิบเก้าปี นาฬิกาของโรงนมเก่าตีแปดครั้งเมื่อเช้าวันจันทร์ และคนครึ่งถนนออกมาที่หน้าต่างเพื่อนับตาม',
      'ช่างนาฬิกาอีดิธขอความช่วยเหลือในจดหมายข่าวของชุมชน ซึ่งแจกฟรี และเธอคิดว่าไม่เคยมีใครอ่านเลยสักคน',
      'มีคนมาสิบเอ็ดคน สองคนในนั้นไม่เคยจับไขควง คนหนึ่งเคยซ่อมเรือดำน้ำ และทุกคนอยู่จนใส่เฟืองตัวสุดท้ายเสร็จ',
      'ส่วนที่ยากที่สุดคือกลไกตีระฆัง ค้อนถูกโรงเรียนยืมไปในปี 1968 และไม่เคยคืน มันอยู่ในตู้ของหาย',
      'ในเดือนมิถุนายนจะตัดสินว่านาฬิกาตีตอนกลางคืนได้หรือไม่ เจ้าอาวาสเห็นด้วย โรงแรมคัดค้าน และคนในถนนเริ่มพนันกันแล้ว',
    ],
    inserts: [
      ['newsletter', 'form', '/newsletter', 'สมัครรับจดหมายข่าวของเรา', 'ข่าวสำคัญส่งถึงอีเมลของคุณทุกเช้า'],
      [
        'recommended',
        'teasers',
        '/article/',
        'อ่านเพิ่มเติม',
        'สะพานข้ามแม่น้ำปิดสามสัปดาห์',
        'คนทำขนมปังหัวมุมเลิกกิจการหลังสี่สิบปี',
      ],
      ['subscribe', 'line', '/subscribe', 'สมัครสมาชิกเพื่ออ่านบทความทั้งหมด'],
    ],
    traps: [
      'อีดิธเล่าว่าวัคซีนไข้หวัดใหญ่ที่แนะนำปีนี้จะฉีดที่ห้องสมุด เพราะคลินิกกำลังซ่อมแซมจนถึงฤดูใบไม้ร่วง',
      'ใครอยากช่วยหยอดน้ำมันนาฬิกาต้องลงชื่อกับเจ้าอาวาสภายในวันอาทิตย์และนำน้ำมันมาเอง',
    ],
  },
  {
    lang: 'vi',
    title: 'Chiếc đồng hồ phố Sữa chạy trở lại',
    story: [
      'Sau mười chín năm im lặng, chiếc đồng hồ của xưởng sữa cũ đã điểm tám tiếng vào sáng thứ Hai, và nửa con phố ra cửa sổ để đếm theo.',
      'Người thợ đồng hồ Hồ Liên từng nhờ giúp đỡ trong bản tin của giáo xứ, bản tin miễn phí mà theo bà chưa ai từng đọc.',
      'Mười một người đã đến. Hai người trong số họ chưa từng cầm tua vít, một người từng sửa tàu ngầm, và tất cả ở lại đến bánh răng cuối cùng.',
      'Phần khó nhất là bộ gõ chuông. Chiếc búa được cho một trường học mượn năm 1968 và không bao giờ được trả; nó nằm trong tủ đồ thất lạc.',
      'Tháng Sáu này sẽ quyết định đồng hồ có được điểm chuông ban đêm hay không. Cha xứ ủng hộ, khách sạn phản đối, và cả phố đã bắt đầu cá cược.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Đăng ký nhận bản tin của chúng tôi',
        'Những tin quan trọng nhất trong hộp thư của bạn mỗi sáng',
      ],
      [
        'recommended',
        'teasers',
        '/bai-viet/',
        'Xem thêm',
        'Cầu qua sông đóng cửa ba tuần',
        'Người thợ bánh góc phố nghỉ sau bốn mươi năm',
      ],
      ['subscribe', 'line', '/subscribe', 'Đăng ký thuê bao để đọc mọi bài viết'],
    ],
    traps: [
      'Bà Liên kể rằng các loại vắc-xin cúm được khuyến nghị năm nay sẽ tiêm ở thư viện, vì trạm y tế đang sửa chữa đến mùa thu.',
      'Ai muốn giúp tra dầu cho đồng hồ thì phải ghi tên với cha xứ trước Chủ nhật và tự mang dầu theo.',
    ],
  },
  {
    lang: 'id',
    title: 'Jam di Jalan Susu berdetak lagi',
    story: [
      'Setelah sembilan belas tahun diam, jam di pabrik susu tua berdentang delapan kali pada Senin pagi, dan separuh jalan keluar ke jendela untuk menghitung.',
      'Tukang jam Edi Holan meminta bantuan lewat buletin paroki, yang gratis dan menurutnya tidak pernah dibaca oleh siapa pun.',
      'Sebelas orang datang. Dua di antaranya belum pernah memegang obeng, satu pernah memperbaiki kapal selam, dan semuanya tinggal sampai roda terakhir terpasang.',
      'Bagian tersulit adalah mesin dentangnya. Palunya dipinjamkan ke sebuah sekolah pada tahun 1968 dan tidak pernah kembali; ternyata ada di lemari barang hilang.',
      'Pada bulan Juni akan diputuskan apakah jam itu boleh berdentang pada malam hari. Pastor setuju, hotel menolak, dan warga jalan itu mulai bertaruh.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        'Berlangganan newsletter kami',
        'Berita terpenting di kotak masuk Anda setiap pagi',
      ],
      [
        'recommended',
        'teasers',
        '/artikel/',
        'Baca juga',
        'Jembatan sungai ditutup selama tiga minggu',
        'Tukang roti di sudut jalan berhenti setelah empat puluh tahun',
      ],
      ['subscribe', 'line', '/subscribe', 'Berlangganan untuk membaca semua artikel'],
    ],
    traps: [
      'Vaksin flu yang direkomendasikan tahun ini diberikan di perpustakaan, kata Holan, karena puskesmas sedang diperbaiki sampai musim hujan.',
      'Siapa yang ingin membantu meminyaki jam harus mendaftar kepada pastor sebelum hari Minggu dan membawa minyak sendiri.',
    ],
  },
  {
    lang: 'ko',
    title: '우유 골목의 시계가 다시 움직인다',
    story: [
      '십구 년 동안 멈춰 있던 옛 우유 공장의 시계가 월요일 아침 여덟 번 울렸고, 골목 사람 절반이 창가로 나와 함께 세었다.',
      '시계공 홍이레 씨는 성당 뉴스레터에서 도움을 청했는데, 무료인 그 소식지를 지금까지 아무도 읽지 않았다고 그는 생각했다.',
      '열한 명이 찾아왔다. 두 사람은 드라이버를 잡아 본 적이 없었고, 한 사람은 잠수함을 고친 적이 있었으며, 모두 마지막 톱니바퀴까지 남았다.',
      '가장 어려운 것은 종을 치는 장치였다. 망치는 1968년에 학교에 빌려준 뒤 돌아오지 않았는데, 분실물 상자에 들어 있었다.',
      '시계가 밤에도 울려도 되는지는 유월에 결정된다. 신부는 찬성하고 호텔은 반대하며, 골목에서는 벌써 내기가 벌어지고 있다.',
    ],
    inserts: [
      [
        'newsletter',
        'form',
        '/newsletter',
        '뉴스레터를 구독하세요',
        '매일 아침 가장 중요한 소식을 메일함으로 보내 드립니다',
      ],
      [
        'recommended',
        'teasers',
        '/article/',
        '관련 기사',
        '강 위의 다리 삼 주간 통행금지',
        '골목 빵집, 사십 년 만에 문을 닫다',
      ],
      ['subscribe', 'line', '/subscribe', '구독하고 모든 기사를 읽어 보세요'],
    ],
    traps: [
      '홍 씨는 올해 권장 독감 예방 접종이 도서관에서 이루어진다고 전했다. 보건소가 가을까지 공사 중이기 때문이다.',
      '시계에 기름 치는 일을 돕고 싶은 사람은 일요일까지 신부에게 이름을 알리고 기름을 직접 가져와야 한다.',
    ],
  },
  {
    lang: 'zh',
    title: '牛奶街的钟又走了',
    story: [
      '沉默了十九年之后，老牛奶厂的钟在星期一早上敲了八下，半条街的人都走到窗前跟着数。',
      '钟表匠何丽曾在教区的电子报里请人帮忙，那份电子报是免费的，她说从来没有人读过。',
      '来了十一个人。其中两个从没拿过螺丝刀，一个修过潜水艇，所有人都留到最后一个齿轮装好为止。',
      '最难的是打点的机件。小锤在一九六八年借给了一所学校，再也没有还回来，后来在失物柜里找到了。',
      '六月将决定这座钟夜里能不能敲。神父赞成，旅馆反对，街上的人已经开始打赌了。',
    ],
    inserts: [
      ['newsletter', 'form', '/newsletter', '订阅我们的电子报', '每天早上把最重要的新闻送到您的邮箱'],
      [
        'recommended',
        'teasers',
        '/article/',
        '延伸阅读',
        '河上的桥将封闭三个星期',
        '街角的面包师四十年后歇业',
      ],
      ['subscribe', 'line', '/subscribe', '立即订阅，阅读全部文章'],
    ],
    traps: [
      '何丽说，今年推荐接种的流感疫苗在图书馆注射，因为诊所要装修到秋天才能重新开门。',
      '想帮忙给钟上油的人要在星期天之前到神父那里报名，并且自己带油来。',
    ],
  },
];
