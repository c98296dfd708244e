package factdesk.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of words that the engine is shipped with. */
public final class WordFile {

    private WordFile() {}

    /**
     * Reads a file of sections: a line {@code [name]} begins one, each further line holds words parted by blanks; blank
     * lines and those that begin with # are left out.
     *
     * @param path the file on the classpath
     * @return the lines of each section, by its name without the brackets
     */
    public static Map<String, List<String[]>> sections(String path) {
        Map<String, List<String[]>> sections = new LinkedHashMap<>();
        List<String[]> section = new ArrayList<>();
        for (String line : lines(path)) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.indexOf(']'));
                section = sections.computeIfAbsent(name, any -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.split(" "));
            }
        }
        return sections;
    }

    /** All lines of a file on the classpath. */
    public static List<String> lines(String path) {
        try (InputStream file = WordFile.class.getResourceAsStream(path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + path + " cannot be read.", e);
        }
    }
}
