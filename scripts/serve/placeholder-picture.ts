/** CSS pixels; the 3:2 of most press photographs. */
const WIDTH = 1200;
const HEIGHT = 800;

/** A quiet landscape in place of a photograph; its hue follows the name, so that two pictures differ. */
export function placeholderPicture(name: string): string {
  const hue = Buffer.from(name).reduce((sum, byte) => (sum * 31 + byte) % 360, 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="hsl(${hue} 30% 82%)"/>
<circle cx="880" cy="230" r="90" fill="hsl(${(hue + 40) % 360} 60% 92%)"/>
<path d="M0 560 260 330l220 190 240-260 480 330v210H0z" fill="hsl(${hue} 25% 62%)"/>
<path d="M0 680c300-90 520-20 720-50s320-70 480-30v200H0z" fill="hsl(${hue} 28% 45%)"/>
</svg>
`;
}
