package factdesk.extract.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that show a feature; in small letters, with a typewriter's apostrophe. */
final class WorthWords {
    private static final String LISTS = """
            COMPARISON than compared double doubled twice triple tripled contrary unlike half times versus
            SUPERLATIVE first most only never single record ever least already entire nobody history
            SOURCE data figures statistics survey study report poll census according research estimates records analysis
            SOURCE published findings
            SAID said says told called claimed announced stated admitted warned reported
            PERIOD year years month months ago since last decade decades week weeks during today yesterday until
            PERIOD century january february march april june july august september october november december
            DEED voted vote votes vetoed signed passed opposed supported proposed cut raised appointed promised pledged
            DEED balanced banned repealed blocked sponsored introduced spent created sent closed negotiated supports
            DEED opposes proposes cuts agreement
            ECONOMY tax taxes budget deficit deficits debt unemployment spending income incomes inflation growth rate
            ECONOMY rates trade exports imports prices costs cost wages benefits jobs dollars surplus percent economy paid
            ECONOMY businesses companies fund funding credit
            POLICY law laws bill insurance medicare medicaid interest immigration immigrants crime prison police military
            POLICY troops war weapons nuclear oil energy gas emissions schools teachers hospital hospitals pension pensions
            POLICY housing rents social health education federal congress senate parliament government ministry
            POLICY administration committee program programs treaty sanctions aid subsidies drug drugs amendment court
            POLICY defense defence union party republicans democrats
            PEOPLE people americans families workers children voters citizens women men students seniors patients residents
            PEOPLE veterans farmers households refugees
            OTHERS he his him she her they their they've he's she's
            FORECAST will would shall may might could plans expected 'll we'll i'll they'll he'll won't can cannot if
            OPINION think believe hope feel should must want need ought important wrong right best good bad agree wonderful
            OPINION great clear certainly sure idea judgment fair mean love prefer seems wish better understand
            VALUES freedom values strength strong leadership future responsibility opportunity chance dream vision
            VALUES difficult tough challenge stand together character trust respect issue issues
            PERSONAL i my me mine myself i'm i've i'd
            AUDIENCE thank thanks let let's tonight please friends ladies gentlemen question questions answer ask talk tell
            AUDIENCE look listen debate welcome sorry you how why
            """;

    private static final Map<String, Set<WorthFeature>> FEATURES = features();

    private WorthWords() {}

    private static Map<String, Set<WorthFeature>> features() {
        Map<String, Set<WorthFeature>> features = new HashMap<>();
        for (String line : LISTS.strip().split("\n")) {
            String[] words = line.split(" ");
            WorthFeature feature = WorthFeature.valueOf(words[0]);
            for (int i = 1; i < words.length; i++) {
                features.computeIfAbsent(words[i], word -> EnumSet.noneOf(WorthFeature.class))
                        .add(feature);
            }
        }
        return features;
    }

    /** What that word shows. */
    static Set<WorthFeature> of(String word) {
        return FEATURES.getOrDefault(word, Set.of());
    }
}
