package pl.pomost.testing;

import java.nio.file.Path;
import java.time.Duration;
import pl.pomost.local.LocalIdentity;
import pl.pomost.local.Ports;
import pl.pomost.local.StackFolder;

/**
 * One Keycloak for all lanes of a run of the tests, for its first start costs as much as the tests of a module. It prints its port at once,
 * another line when it is ready, and goes on until its process is ended, or the one that started it.
 */
public final class SharedIdentity {

    private SharedIdentity() {
    }

    public static void main(String[] arguments) throws Exception {
        var identity = new LocalIdentity(new StackFolder(Path.of("target/test-stack/shared")), Ports.anyFree());
        Runtime.getRuntime().addShutdownHook(new Thread(identity::close));
        identity.start(Path.of("target/local/keycloak.tar.gz"), Path.of("deploy/keycloak/pomost-demo-realm.json"));
        System.out.println(identity.port());
        identity.awaitReady(Duration.ofMinutes(4));
        System.out.println("ready");
        ProcessHandle.current().parent().orElseThrow().onExit().get();
    }
}
