package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.testing.LocalStackResource;

/** What goes in comes out, on the real database. Each test is undone at its end. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class RoundTripTest {

    private static final Logger LOG = Logger.getLogger(RoundTripTest.class);

    @Inject
    ReplaceProcess replace;
    @Inject
    ExportProcess export;
    @Inject
    Powiats powiats;
    @Inject
    Gminas gminas;
    @Inject
    Editions editions;

    @Test
    @TestTransaction
    void theDemoComesOutAsItWentIn() {
        assertThat(SameJson.differences(Demo.tree(), throughTheDatabase(Demo.tree(), "2205"))).isEmpty();
    }

    @Test
    @TestTransaction
    void anotherPowiatGivesTheSameFile() {
        ObjectNode there = inPowiat("2206");
        ObjectNode back = throughTheDatabase(there, "2206");
        assertThat(SameJson.differences(there, back)).isEmpty();
        assertThat(SameJson.differences(back, throughTheDatabase(back, "2206"))).isEmpty();
    }

    private ObjectNode throughTheDatabase(ObjectNode file, String teryt) {
        Powiat powiat = powiats.findById(teryt);
        Edition edition = editions.byYear(2027).orElseThrow();
        long begin = System.nanoTime();
        UUID enrolment = replace.with(file, powiat, edition, "test");
        long middle = System.nanoTime();
        ProcessDocument document = export.of(powiat, edition, Optional.of(enrolment));
        long end = System.nanoTime();
        LOG.infof("powiat %s: import %d ms, export %d ms, %d bytes", teryt, Duration.ofNanos(middle - begin).toMillis(),
                Duration.ofNanos(end - middle).toMillis(), document.bytes().length);
        return document.tree();
    }

    private ObjectNode inPowiat(String teryt) {
        return Relocated.to(powiats.findById(teryt), gminas.of(teryt), Demo.tree());
    }
}
