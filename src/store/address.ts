import { StoreFault } from './fault.ts';

/**
 * A store's address as it is given.
 *
 * @throws StoreFault where it is no web address, or has a user's name or password in it; these are not repeated in the
 *   message.
 */
export function checkAddress(address: string): string {
  if (!/^https?:\/\/./i.test(address) || !URL.canParse(address)) {
    throw unusable("The store's address cannot be used: give one that begins with http:// or https://.");
  }
  const { username, password, hash } = new URL(address);
  if (username !== '' || password !== '') {
    throw unusable(
      "The store's address holds a user's name or password: leave them out of it, and give the name with --user " +
        'and the password in the environment variable DEPECHE_PASSWORD.',
    );
  }
  if (hash !== '') throw unusable('The store\'s address has a "#" part, which no server sees: leave it out.');
  return address;
}

function unusable(sentence: string): StoreFault {
  return new StoreFault(sentence, { unchanged: true });
}
