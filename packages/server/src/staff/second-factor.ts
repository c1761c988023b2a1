import {Secret, TOTP} from 'otpauth';

const issuer = 'Pendopo';

const totp = (login: string, secret: string) =>
  new TOTP({issuer, label: login, secret: Secret.fromBase32(secret), digits: 6, period: 30});

/** A secret for an authenticator app (TOTP, RFC 6238), in base32. */
export const newTotpSecret = (): string => new Secret({size: 20}).base32;

/** The same as an address that is shown as a QR code. */
export const totpUri = (login: string, secret: string): string => totp(login, secret).toString();

/**
 * The step of time that a code is of; nothing when it is wrong. A step more or less is let pass, for
 * clocks that go wrong; who remembers the step lets no code be used twice.
 */
export function totpStep(
  login: string,
  secret: string,
  code: string,
  now: number,
): number | undefined {
  const delta = totp(login, secret).validate({token: code, window: 1, timestamp: now});
  return delta === null ? undefined : Math.floor(now / 30_000) + delta;
}
