package factdesk.web;

import factdesk.web.text.Text;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a sent form. Only names that a form asks for are ever looked at, so a field that was slipped in has no
 * effect.
 *
 * <p>Characters that no text should hold (NUL and other control characters, broken UTF-8) do not fail the request: the
 * field is remembered as unreadable, so that the form can be shown again with what was typed.
 */
public final class FormFields {

    private final Map<String, String> values;
    private final Set<String> unreadable;

    private FormFields(Map<String, String> values, Set<String> unreadable) {
        this.values = Collections.unmodifiableMap(values);
        this.unreadable = Collections.unmodifiableSet(unreadable);
    }

    /**
     * The form that came with a request.
     *
     * @throws Refusal 415 when the body is no form
     */
    public static FormFields of(Context ctx) {
        FormFields known = ctx.attribute("form");
        if (known == null) {
            known = read(ctx);
            ctx.attribute("form", known);
        }
        return known;
    }

    private static FormFields read(Context ctx) {
        String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
        if (Uploads.isIn(ctx) && Viewer.of(ctx).isPresent()) {
            return withFiles(ctx);
        }
        byte[] body = ctx.bodyAsBytes();
        if (body.length > 0 && !type.startsWith("application/x-www-form-urlencoded")) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        return parse(new String(body, StandardCharsets.ISO_8859_1));
    }

    /** The fields beside files, which only those who are signed in may send. */
    private static FormFields withFiles(Context ctx) {
        FieldsRead read = new FieldsRead();
        // A file's name stands among them, without a value.
        Uploads.read(ctx::formParamMap)
                .forEach((name, sent) -> sent.stream().findFirst().ifPresent(value -> read.add(name, value, true)));
        return read.fields();
    }

    /**
     * The fields of an encoded text.
     *
     * @param body a form's body or an address's query, without the question mark
     */
    public static FormFields parse(String body) {
        FieldsRead read = new FieldsRead();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String name = PercentEncoding.decodeLeniently(pair.substring(0, equals));
            String encoded = pair.substring(equals + 1);
            Optional<String> value = PercentEncoding.decode(encoded, true);
            read.add(name, value.orElseGet(() -> PercentEncoding.decodeLeniently(encoded)), value.isPresent());
        }
        return read.fields();
    }

    /** Fields as they come in. */
    private static final class FieldsRead {

        private final Map<String, String> values = new LinkedHashMap<>();
        private final Set<String> unreadable = new TreeSet<>();

        void add(String name, String text, boolean whole) {
            if (!whole || hasControls(text)) {
                unreadable.add(name);
            }
            values.putIfAbsent(name, withoutControls(text).replace("\r\n", "\n").replace('\r', '\n'));
        }

        FormFields fields() {
            return new FormFields(values, unreadable);
        }
    }

    /** Fields that were sent before, and kept. */
    public static FormFields again(Map<String, String> kept) {
        return new FormFields(new LinkedHashMap<>(kept), Set.of());
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(FormFields::isControl);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** The same form with something else in one of its fields. */
    public FormFields with(String name, String text) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.put(name, text);
        return new FormFields(others, unreadable);
    }

    /** A field's text as typed; empty when it was not sent. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** A one-line field's text without the blanks around it. */
    public String line(String name) {
        return get(name).strip();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * A number that the page itself put into the form.
     *
     * @throws Refusal 400 when it is no number
     */
    public int number(String name) {
        try {
            return Integer.parseInt(line(name));
        } catch (NumberFormatException e) {
            throw damaged(name);
        }
    }

    /**
     * An id that the page itself put into the form; 0 when it did not.
     *
     * @throws Refusal 400 when it is none
     */
    public long id(String name) {
        String given = line(name);
        if (given.isEmpty()) {
            return 0;
        }
        if (!given.matches("[0-9]{1,18}")) {
            throw damaged(name);
        }
        return Long.parseLong(given);
    }

    /** A date as browsers send it, when it is one. */
    public Optional<LocalDate> date(String name) {
        try {
            return Optional.of(LocalDate.parse(line(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * One of an enum's names.
     *
     * @return nothing when the field is empty
     * @throws Refusal 400 when it names none of them
     */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        String given = line(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return Optional.of(constant);
            }
        }
        throw damaged(name);
    }

    private static Refusal damaged(String name) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                Text.of("web.form-fields.damaged"),
                Text.of("web.form-fields.damaged.advice", name));
    }

    /** The fields that held characters no text should hold. */
    public Set<String> unreadable() {
        return unreadable;
    }

    /** All that was sent, in the form's order, without passwords and tokens: for sending it again. */
    public Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>(values);
        sent.keySet().removeIf(name -> name.equals(Csrf.FIELD) || isSecret(name));
        return sent;
    }

    /** All that was typed, in the form's order, without passwords and tokens. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank() && !name.startsWith("_") && !isSecret(name)) {
                typed.put(name, value);
            }
        });
        return typed;
    }

    private static boolean isSecret(String name) {
        return name.contains("password") || name.contains("token");
    }
}
