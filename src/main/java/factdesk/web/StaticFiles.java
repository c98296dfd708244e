package factdesk.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Style sheets, scripts and pictures. */
public final class StaticFiles {

    private StaticFiles() {}

    public static void serve(JavalinConfig config) {
        Optional<Path> project = Assets.workingTree();
        config.staticFiles.add(files -> {
            files.directory =
                    project.map(folder -> folder.resolve("static").toString()).orElse("/static");
            files.location = project.isPresent() ? Location.EXTERNAL : Location.CLASSPATH;
            files.roles = Set.of(Access.EVERYONE);
            // Addresses carry the release, so a new one is fetched at once.
            files.headers = Map.of(Header.CACHE_CONTROL, project.isPresent() ? "no-cache" : "public, max-age=86400");
        });
    }
}
