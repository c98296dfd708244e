package factdesk.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs in processes of their own. */
public final class Java {

    private Java() {}

    /** Starts a class with the classes of this build; what it says on standard error comes out here. */
    public static Process run(Class<?> main, String... arguments) throws IOException {
        return builder(main, Map.of(), arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The same with an environment, ready to be started. */
    public static ProcessBuilder builder(Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("FACTDESK_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
