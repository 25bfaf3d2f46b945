import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { der } from './der.ts';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** SHA-256 of the public key, base64: what Chromium's --ignore-certificate-errors-spki-list takes. */
  readonly keyHash: string;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const DNS_NAME_TAG = 2;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A key and a certificate that nobody trusts, made anew for each run: no key lies in the repository, and
 * no program such as openssl is needed.
 *
 * @see RFC 5280, “Internet X.509 Public Key Infrastructure Certificate and CRL Profile”
 */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der.sequence(der.objectId(ECDSA_WITH_SHA256));
  const name = der.sequence(
    der.set(der.sequence(der.objectId(COMMON_NAME), der.text('Broadsheet sample pages'))),
  );
  const alternativeNames = der.sequence(
    ...hosts.map((host) => der.retagged(DNS_NAME_TAG, Buffer.from(host, 'ascii'))),
  );
  const toBeSigned = der.sequence(
    der.tagged(0, der.integer(Buffer.from([2]))), // version 3
    der.integer(Buffer.from([1, ...randomBytes(8)])),
    algorithm,
    name,
    der.sequence(der.time(new Date(Date.now() - DAY_MS)), der.time(new Date(Date.now() + 30 * DAY_MS))),
    name,
    publicKeyInfo,
    der.tagged(
      3,
      der.sequence(der.sequence(der.objectId(SUBJECT_ALTERNATIVE_NAME), der.octets(alternativeNames))),
    ),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = der.sequence(toBeSigned, algorithm, der.bits(signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    keyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}
