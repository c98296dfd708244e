package factdesk.extract.claim;

import factdesk.extract.text.WordFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature of a claim counts: its worth is a logistic function of their sum.
 *
 * @param base the logarithm of the odds of a claim with no feature at all
 * @param weights what each feature adds to it; all of them are there
 */
public record WorthWeights(double base, Map<WorthFeature, Double> weights) {

    private static final String SHIPPED = "/factdesk/extract/claim/worth.weights";
    private static final String BASE = "BASE";

    public WorthWeights {
        for (WorthFeature feature : WorthFeature.values()) {
            if (!weights.containsKey(feature)) {
                throw new IllegalArgumentException("the weight of " + feature + " is missing");
            }
        }
        weights = Map.copyOf(weights);
    }

    /** The weights in the jar, chosen by hand. */
    public static WorthWeights shipped() {
        return parse(WordFile.lines(SHIPPED));
    }

    /**
     * The weights in a file.
     *
     * @throws IllegalArgumentException when it is none, with a message for whoever named it
     */
    public static WorthWeights read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("The weights " + file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The file " + file + " holds no weights: " + e.getMessage() + ".", e);
        }
    }

    private static WorthWeights parse(List<String> lines) {
        Double base = null;
        Map<WorthFeature, Double> weights = new EnumMap<>(WorthFeature.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\\s+");
            double number = number(parts, line);
            if (parts[0].equals(BASE)) {
                base = number;
            } else {
                weights.put(feature(parts[0]), number);
            }
        }
        if (base == null) {
            throw new IllegalArgumentException("the line " + BASE + " is missing");
        }
        return new WorthWeights(base, weights);
    }

    private static double number(String[] parts, String line) {
        boolean number = parts.length == 2 && parts[1].matches("-?[0-9]{1,6}(?:\\.[0-9]{1,17})?");
        if (!number) {
            throw new IllegalArgumentException("\"" + line + "\" is not a name and a number");
        }
        return Double.parseDouble(parts[1]);
    }

    private static WorthFeature feature(String name) {
        for (WorthFeature feature : WorthFeature.values()) {
            if (feature.name().equals(name)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("there is no feature " + name);
    }

    /** Writes them as a file that {@link #read} takes. */
    public void write(Path file, String comment) throws IOException {
        StringBuilder text = new StringBuilder("# " + comment + "\n");
        text.append(line(BASE, base));
        for (WorthFeature feature : WorthFeature.values()) {
            text.append(line(feature.name(), of(feature)));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String line(String name, double weight) {
        return String.format(Locale.ROOT, "%s %.4f%n", name, weight).replace("\r\n", "\n");
    }

    public double of(WorthFeature feature) {
        return weights.get(feature);
    }

    /** How much a claim with these features is worth, from 0 to 1. */
    public double score(Collection<WorthFeature> features) {
        double odds = base + features.stream().mapToDouble(this::of).sum();
        return 1 / (1 + Math.exp(-odds));
    }
}
