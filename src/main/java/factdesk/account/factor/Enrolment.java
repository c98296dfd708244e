package factdesk.account.factor;

/**
 * What a telephone needs to make codes.
 *
 * @param secret to type, in groups of four letters
 * @param picture to take a photograph of
 */
public record Enrolment(String secret, QrPicture picture) {

    static Enrolment of(String issuer, String email, byte[] secret) {
        String letters = Totp.letters(secret).replaceAll("(.{4})(?=.)", "$1 ");
        return new Enrolment(letters, QrPicture.of(Totp.address(issuer, email, secret)));
    }
}
