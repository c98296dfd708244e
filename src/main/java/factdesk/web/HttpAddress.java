package factdesk.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** A text that is empty or an address of the web: http or https, with a host, at most 2,000 characters once encoded. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HttpAddress.Check.class)
public @interface HttpAddress {

    String message() default "web.http-address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Decides for texts. */
    final class Check implements ConstraintValidator<HttpAddress, String> {

        private static final int LONGEST = 2000;

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || canonical(text).isPresent();
        }

        /** The address as it is stored: ASCII only, scheme and host in lower case; nothing when it is none. */
        public static Optional<String> canonical(String text) {
            try {
                URI given = new URI(text.strip()).parseServerAuthority();
                String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
                boolean web = scheme.equals("http") || scheme.equals("https");
                if (!web || given.getHost() == null || given.getRawUserInfo() != null) {
                    return Optional.empty();
                }
                String rest = given.toASCIIString().substring(scheme.length());
                String host = given.getHost();
                return Optional.of(scheme + rest.replaceFirst("(?i)\\Q" + host + "\\E", host.toLowerCase(Locale.ROOT)))
                        .filter(address -> address.length() <= LONGEST);
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }
}
