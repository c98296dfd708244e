package factdesk.match.known;

import factdesk.store.DatabaseAddress;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Thousands of stored claims about the places and people that the pairs of the recall test are about: the same measure
 * in another place or year, the same speaker on another matter. Always the same ones.
 */
final class Crowd {

    /** Above all ids that the portal gives out in a test. */
    private static final long FIRST = 1_000_000_000L;

    private static final int CLAIMS_OF_AN_ARTICLE = 20;
    private static final int CHUNK = 500;

    private static final String[] PLACES =
            ("Orvany Brele Aldra Dunmar Corvo Tessaly Holm Varland Lindow Marrow Quill Sorrel"
                            + " Thane Umber Wessel Yarrow Zephan Ister Falkland Norvia Kestrel Pellan Morrow Bresk Calder Elmery"
                            + " Ostrand Tarn Hollin Vesper Jarrow Sandrey Branmoor Ferrol Lenz Kirrin Stour Arden Mallow Greyfield"
                            + " Skerry Wexcombe Alder Finch Dorne Brandt Lissa Harn Ostra Lisbon")
                    .split(" ");

    private static final String[] PEOPLE =
            ("Varga Redl Solheim Ostrov Keller Diallo Maas Harlan Brunner Kamara Lowell Vos"
                            + " Ushkov Lenart Stroud Farouk Haddad Mendes Ferri Holt Okoro Lind Tolliver Ashby Anselm Kovac Tanabe"
                            + " Weiss Roman Corrigan Danko Nagel Mansur Toll Brandt Quist Amsel Rowe Petri Lacroix")
                    .split(" ");

    private static final String[] OFFICES = {
        "Prime minister",
        "Opposition leader",
        "The spokesman",
        "Finance minister",
        "Health minister",
        "The mayor",
        "President",
        "Union leader",
        "Professor",
        "Commander",
        "Interior minister",
        "Senator",
        "Chief executive",
    };

    private static final String[] VERBS = {"said", "told reporters", "announced", "claimed", "denied", "warned"};

    private static final String[] MATTERS = {
        "that the government would not lower the retirement age",
        "that schools would reopen in autumn",
        "that no customer data had been lost",
        "that the police had acted within the law",
        "that the refinery had been hit by drones",
        "that masks had been useless in hospitals",
        "that taxes on fuel would be cut before the election",
        "that the bridge had been inspected every year",
        "that the election had been fair",
        "that the ceasefire had been broken by both sides",
        "that the furnace would stay open",
        "that prices for consumers would fall",
        "that a third term was out of the question",
        "that the new stadium would pay for itself",
        "that the missiles would be delivered in spring",
        "that the water was not safe to drink",
        "that every third train was late",
        "that the bank needed no help",
        "that the reactor would run for ten more years",
        "that the glacier was growing again",
        "that the report had been published in full",
        "that the vaccine supplies would last",
        "that the ambassador had been recalled",
        "that farmers would get compensation for the drought",
        "that the tunnel would cost the public nothing",
        "that the tiger had never left the zoo",
        "that the soldiers had taken the village",
        "that all hostages were alive",
        "that religious education was optional",
        "that the economy would grow next year",
        "that the contract had been put out to tender",
        "that the museum had bought the letters in good faith",
        "that immigrants commit fewer crimes",
        "that the referee had made mistakes",
        "that the motorway was needed",
        "that the ship had hit a mine",
    };

    /** A measure, its unit, and its least and largest amount. */
    private record Measure(String words, String unit, String surface, double least, double most) {}

    private static final Measure[] MEASURES = {
        new Measure("The unemployment rate in %s was %s in %s.", "%", "percent", 2, 14),
        new Measure("Inflation in %s reached %s in %s.", "%", "percent", 1, 12),
        new Measure("Renewables supplied %s's grid with %s of its electricity in %s.", "%", "percent", 5, 90),
        new Measure("Turnout in %s came to %s in %s.", "%", "percent", 30, 90),
        new Measure("Burglaries in %s fell by %s in %s.", "%", "percent", 1, 30),
        new Measure("Trade of %s with its neighbours came to %s in %s.", "USD", "billion dollars", 1, 400),
        new Measure("The budget of %s for schools was %s in %s.", "EUR", "million euros", 20, 900),
        new Measure("%s spent %s on its tram and its railway in %s.", "EUR", "million euros", 2, 400),
        new Measure("Wheat exports from %s amounted to %s in %s.", "t", "million tonnes", 1, 40),
        new Measure("Airlines carried passengers to %s: %s in %s.", "passenger", "million passengers", 1, 30),
        new Measure("%s counted %s who died in road accidents in %s.", "person", "people", 100, 4000),
        new Measure("Some %2$s left %1$s after the floods of %3$s.", "person", "people", 1000, 90000),
        new Measure("In %s %s applied for asylum in %s.", "person", "people", 1000, 90000),
        new Measure("The army of %s had %s abroad in %s.", "soldier", "soldiers", 100, 20000),
        new Measure("The average rent in %s was %s a month in %s.", "EUR", "euros", 300, 3000),
        new Measure("Fires burned forest in %s: %s in %s.", "har", "hectares", 1000, 60000),
        new Measure("The mines of %s employed %s in %s.", "miner", "miners", 200, 30000),
        new Measure("There were %2$s in %1$s in %3$s.", "farm", "farms", 500, 60000),
    };

    private record Told(String text, String speaker, String surface, BigDecimal amount, String unit, String year) {}

    private final Random random = new Random(7);

    private Told told() {
        String place = pick(PLACES);
        if (random.nextBoolean()) {
            String person = pick(PEOPLE);
            String text = pick(OFFICES) + " " + person + " " + pick(VERBS) + " in " + place + " " + pick(MATTERS) + ".";
            return new Told(text, person, null, null, null, null);
        }
        Measure measure = pick(MEASURES);
        String year = String.valueOf(2012 + random.nextInt(14));
        double amount = measure.least() * Math.pow(measure.most() / measure.least(), random.nextDouble());
        String number = String.format(Locale.ROOT, amount < 100 ? "%.1f" : "%.0f", amount);
        String surface = number + " " + measure.surface();
        BigDecimal value = new BigDecimal(number)
                .multiply(new BigDecimal(
                        surface.contains("billion") ? "1e9" : surface.contains("million") ? "1e6" : "1"));
        String text = String.format(Locale.ROOT, measure.words(), place, surface, year);
        return new Told(text, null, surface, value, measure.unit(), year);
    }

    @SafeVarargs
    private final <T> T pick(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** Stores the claims, which the index does not know yet; their ids. */
    static List<Long> store(DatabaseAddress address, int claims, long person) throws SQLException {
        Crowd crowd = new Crowd();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            for (int from = 0; from < claims; from += CHUNK) {
                crowd.store(connection, from, Math.min(claims, from + CHUNK), person);
            }
            connection.commit();
        }
        return LongStream.range(FIRST, FIRST + claims).boxed().toList();
    }

    private void store(Connection connection, int from, int to, long person) throws SQLException {
        try (Statement articles = connection.createStatement();
                PreparedStatement claim = connection.prepareStatement("insert into claim (id, kind, headline, finding,"
                        + " attribution_finding, work_state, worth, created_by, created_at, changed_by, changed_at,"
                        + " version) values (?, 'OTHER', ?, '', 'NOT_ATTRIBUTED', 'NEW', 0.5, " + person
                        + ", current_timestamp, " + person + ", current_timestamp, 0)");
                PreparedStatement occurrence = connection.prepareStatement("insert into occurrence (id, claim_id,"
                        + " article_version_id, start_at, end_at, quote, prefix, suffix, why)"
                        + " values (?, ?, ?, ?, ?, ?, '', '', '')");
                PreparedStatement figure =
                        connection.prepareStatement("insert into figure (id, occurrence_id, position,"
                                + " start_at, end_at, surface, amount, unit, unit_name, change_kind, concept, period, role)"
                                + " values (?, ?, 0, 0, 1, ?, ?, ?, ?, 'EXACT', '', ?, 'LEVEL')")) {
            for (int at = from; at < to; at++) {
                long id = FIRST + at;
                long article = FIRST + at / CLAIMS_OF_AN_ARTICLE;
                if (at % CLAIMS_OF_AN_ARTICLE == 0) {
                    articles.execute(
                            "insert into article (id, title, outlet, author, url, entered_by, entered_at, version)"
                                    + " values (" + article + ", 'Article', '', '', '', " + person
                                    + ", current_timestamp, 0)");
                    articles.execute(
                            "insert into article_version (id, article_id, number, text, sha256, created_at) values ("
                                    + article + ", " + article + ", 1, 'Text', 'crowd" + article
                                    + "', current_timestamp)");
                }
                Told told = told();
                set(claim, id, told.text());
                set(occurrence, id, id, article, at, at + 1, told.text());
                if (told.amount() != null) {
                    set(figure, id, id, told.surface(), told.amount(), told.unit(), told.unit(), told.year());
                }
            }
            claim.executeBatch();
            occurrence.executeBatch();
            figure.executeBatch();
        }
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    /** Lists of at most some hundred, one after the other. */
    static List<List<Long>> chunks(List<Long> ids) {
        return IntStream.range(0, (ids.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> ids.subList(i * CHUNK, Math.min(ids.size(), (i + 1) * CHUNK)))
                .toList();
    }
}
