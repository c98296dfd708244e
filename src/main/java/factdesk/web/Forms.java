package factdesk.web;

import factdesk.web.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds forms to the constraints their records declare. Safe for use by many threads. */
public final class Forms {

    private final Validator validator;

    public Forms() {
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * What is wrong with a form.
     *
     * @param form the record made from the fields
     * @param fields the fields it was made from
     */
    public Errors check(Object form, FormFields fields) {
        return check(form).and(unreadable(fields));
    }

    /** What is wrong with a form by the constraints of its record. */
    public Errors check(Object form) {
        Map<String, Text> messages = new TreeMap<>();
        validator.validate(form).stream()
                .sorted((a, b) -> a.getMessage().compareTo(b.getMessage()))
                .forEach(violation -> messages.putIfAbsent(fieldOf(violation), Text.of(violation.getMessage())));
        return new Errors(messages);
    }

    /** Which fields held characters that no text should hold. */
    public static Errors unreadable(FormFields fields) {
        Map<String, Text> messages = new TreeMap<>();
        fields.unreadable().forEach(name -> messages.put(name, Text.of("web.forms.unreadable")));
        return new Errors(messages);
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
