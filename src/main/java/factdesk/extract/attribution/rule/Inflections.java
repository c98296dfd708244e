package factdesk.extract.attribution.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of an English verb from its base form and its irregular ones. */
final class Inflections {
    private Inflections() {}

    /** @param forms the base form, then those that do not follow the rule */
    static Set<String> of(String[] forms) {
        Set<String> all = new LinkedHashSet<>(List.of(forms));
        String base = forms[0];
        all.add(thirdPerson(base));
        all.add(participle(base));
        if (forms.length == 1) {
            all.add(past(base));
        }
        return all;
    }

    private static String thirdPerson(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hisses ? "es" : "s");
    }

    private static String past(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + (base.endsWith("e") ? "d" : "ed");
    }

    private static String participle(String base) {
        boolean silentE = base.endsWith("e") && !base.endsWith("ee");
        return (silentE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && base.length() > 1 && "aeou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
