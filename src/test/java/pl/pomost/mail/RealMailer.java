package pl.pomost.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import pl.pomost.local.Ports;

/** A mailer that does send, beside the one of all other tests that only pretends to: to a server on a port of this machine. */
public class RealMailer implements QuarkusTestResourceLifecycleManager {

    public static final String PORT = "quarkus.mailer.real.port";

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.mailer.real.mock", "false", "quarkus.mailer.real.host", "127.0.0.1", PORT, String.valueOf(Ports.anyFree()),
                "quarkus.mailer.real.start-tls", "DISABLED", "quarkus.mailer.real.keep-alive", "false", "quarkus.mailer.real.from", "Pomost <pomost@example.org>");
    }

    @Override
    public void stop() {
        // the server belongs to the test: MailServer
    }
}
