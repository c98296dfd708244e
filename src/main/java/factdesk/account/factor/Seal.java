package factdesk.account.factor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets so that who reads the database alone cannot use them: AES-256-GCM, with keys that come from a secret
 * outside of it. Safe for use by many threads.
 */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec digesting;
    private final SecureRandom random;

    /** @param secret at least 32 bytes that nobody can guess */
    public Seal(byte[] secret, SecureRandom random) {
        this.sealing = new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), "factdesk seal"), "AES");
        this.digesting =
                new SecretKeySpec(mac(new SecretKeySpec(secret, "HmacSHA256"), "factdesk digest"), "HmacSHA256");
        this.random = random;
    }

    /** @param owner whose it is: sealed for one, it opens for no other */
    String close(byte[] plain, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws BrokenSeal when it was sealed for somebody else, or with another secret */
    byte[] open(String sealed, String owner) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length), owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(owner, e);
        }
    }

    /** A digest of a short secret that can't be tried out without the secret outside. 64 hexadecimal digits. */
    String digest(String text) {
        return HexFormat.of().formatHex(mac(digesting, text));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has HMAC-SHA-256", e);
        }
    }

    /** Whether two codes are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
