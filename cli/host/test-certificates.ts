/** Certificates for tests: a CA of its own, as a closed network has one. */
import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const algorithms = { keyType: 'ec', algorithm: 'sha256' } as const;

/** A CA that signs certificates for this machine. */
export class CertificateAuthority {
  readonly #key: string;
  readonly cert: string;

  private constructor(key: string, cert: string) {
    this.#key = key;
    this.cert = cert;
  }

  static async create(): Promise<CertificateAuthority> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'Test CA' }], {
      ...algorithms,
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, critical: true },
      ],
    });
    return new CertificateAuthority(key, cert);
  }

  /** A certificate for 127.0.0.1 and, unless told otherwise, localhost. */
  async issue({ days = 365, names = ['localhost'] } = {}): Promise<ServerCertificate> {
    const now = Date.now();
    const issued = await generate([{ name: 'commonName', value: 'Test server' }], {
      ...algorithms,
      notBeforeDate: new Date(now - 2 * dayMs),
      notAfterDate: new Date(now + days * dayMs),
      ca: { key: this.#key, cert: this.cert },
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 7, ip: '127.0.0.1' },
            ...names.map((value) => ({ type: 2, value }) as const),
          ],
        },
      ],
    });
    return { key: issued.private, cert: issued.cert };
  }
}

/** SHA-256 of a certificate's public key in base64, by which Chromium can be told to trust it. */
export function publicKeyHash({ cert }: ServerCertificate): string {
  const key = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
