package factdesk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where templates and static files are read from: the working tree during development, the jar otherwise. */
final class Assets {

    private Assets() {}

    /** The project's folder, when the classes run from {@code target/classes}, so that edits show without a restart. */
    static Optional<Path> workingTree() {
        try {
            Path classes = Path.of(Assets.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path project = classes.resolve("../..").normalize();
            return Files.isDirectory(classes) && Files.isDirectory(project.resolve("templates"))
                    ? Optional.of(project)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes lie at no address", e);
        }
    }

    /** Another text whenever a template was edited since; always the same from the jar. */
    static String templatesEdition() {
        return workingTree()
                .map(project -> newestIn(project.resolve("templates")))
                .orElse("");
    }

    private static String newestIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.toFile().lastModified())
                    .max(Long::compare)
                    .orElse(0L)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
