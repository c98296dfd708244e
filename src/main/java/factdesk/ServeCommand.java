package factdesk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** {@code factdesk serve}: runs the portal until it is told to stop. */
@Command(name = "serve", description = "Starts the portal.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    // Long enough for a load balancer to notice that the portal is not ready any more.
    private static final Duration NOTICE = Duration.ofSeconds(1);

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        Portal portal = Portal.start(settings, Outside.real());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal), "stop"));
        System.out.println(settings.siteName().orElse("Factdesk") + " is at " + address(settings, portal));
        portal.setupLink()
                .ifPresent(link -> System.out.println(
                        "Set it up with this link, which works once: " + address(settings, portal) + link));
        new CountDownLatch(1).await();
        return 0;
    }

    private static String address(Settings settings, Portal portal) {
        return settings.port() == 0
                ? "http://" + settings.host() + ":" + portal.port()
                : settings.baseUrl().toString();
    }

    private static void stop(Portal portal) {
        portal.drain();
        try {
            Thread.sleep(NOTICE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        portal.close();
        // After a signal the JVM would end with 143, which supervisors take for a crash.
        Runtime.getRuntime().halt(0);
    }
}
