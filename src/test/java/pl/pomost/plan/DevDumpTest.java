package pl.pomost.plan;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.*;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.*;
import pl.pomost.export.*;
import pl.pomost.testing.LocalStackResource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class DevDumpTest {
    @Inject ReplaceProcess replace;
    @Inject Powiats powiats;
    @Inject Editions editions;
    @Inject PlanAssembly assembly;
    @Inject PlanWriters writers;
    @Inject CanonicalJson json;

    @Test
    @TestTransaction
    void dump() throws Exception {
        var tree = (com.fasterxml.jackson.databind.node.ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper().readTree(Files.readAllBytes(Path.of("src/main/resources/demo/kartuski.json")));
        UUID id = replace.with(tree, powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        for (Audience a : Audience.values()) {
            for (int i = 0; i < 4; i++) {
                long t = System.nanoTime();
                var doc = assembly.assemble(id, a);
                System.out.println("assemble " + a + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
                if (i == 3) for (String f : new String[] {"pdf", "docx", "json"}) for (int k = 0; k < 2; k++) {
                    var out = new ByteArrayOutputStream();
                    t = System.nanoTime();
                    writers.forExtension(f).get().write(doc, json.sha256(doc), out);
                    System.out.println(f + " " + (System.nanoTime() - t) / 1_000_000 + " ms, " + out.size());
                    Files.write(Path.of("/tmp/w/planasm-dev/" + a + "." + f), out.toByteArray());
                }
            }
        }
    }
}
