/** True when bytes begin as a PKCS #12 keystore does, or one of Java's own kinds. */
export function beginsKeystore(first: Uint8Array): boolean {
  return isPkcs12(first) || isJks(first);
}

/** A DER sequence whose first member is the number 3 and whose second is a sequence: the frame of PKCS #12. */
function isPkcs12(first: Uint8Array): boolean {
  const isLong = first[0] === 0x30 && first[1] === 0x82;
  return isLong && first[4] === 2 && first[5] === 1 && first[6] === 3 && first[7] === 0x30;
}

function isJks([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0xfe && b === 0xed && c === 0xfe && d === 0xed) || (a === 0xce && b === 0xce && c === 0xce && d === 0xce)
  );
}
