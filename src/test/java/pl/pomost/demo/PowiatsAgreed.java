package pl.pomost.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.pomost.agreement.OwnAgreements;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.network.OwnGroups;
import pl.pomost.practice.OwnPractices;
import pl.pomost.practice.Practices;
import pl.pomost.standard.OwnStandards;

/** What the powiats of the demo agree on, for the test that looks at it: a start with the demo brings it, tests begin without. */
@ApplicationScoped
public class PowiatsAgreed {

    private final DemoAgreements agreements;
    private final OwnAgreements ownAgreements;
    private final OwnStandards ownStandards;
    private final OwnPractices ownPractices;
    private final OwnGroups ownGroups;
    private final Practices practices;
    private final ReplaceProcess replace;
    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final EntityManager database;

    PowiatsAgreed(DemoAgreements agreements, OwnAgreements ownAgreements, OwnStandards ownStandards, OwnPractices ownPractices, OwnGroups ownGroups, Practices practices, ReplaceProcess replace,
            Powiats powiats, Gminas gminas, Editions editions, EntityManager database) {
        this.agreements = agreements;
        this.ownAgreements = ownAgreements;
        this.ownStandards = ownStandards;
        this.ownPractices = ownPractices;
        this.ownGroups = ownGroups;
        this.practices = practices;
        this.replace = replace;
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.database = database;
    }

    /** @return how many milliseconds it took */
    @ActivateRequestContext
    @CacheInvalidateAll(cacheName = "region")
    public long begin() {
        long begin = System.nanoTime();
        agreements.take(AgreementScript.read());
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** A start that finds a database in use. */
    public void startAgain() {
        new LoadAgreements(true, new LoadDemo(true, null, null, null, null, null, null, null, null), agreements).atStart(new StartupEvent());
    }

    @ActivateRequestContext
    @CacheInvalidateAll(cacheName = "region")
    @Transactional
    public void end() {
        AgreementScript script = AgreementScript.read();
        practices.all().stream().filter(each -> each.teryt().equals(script.waiting().powiat()) && each.source().equals(script.waiting().entry())).forEach(each -> ownPractices.remove(each.code()));
        script.threads().forEach(thread -> ownGroups.removeThread(thread.topic()));
        database.createNativeQuery("delete from practice_rating").executeUpdate();
        script.taken().stream().map(AgreementScript.Taken::powiat).distinct().forEach(this::asBefore);
        ownAgreements.remove();
        ownStandards.remove();
        database.createNativeQuery("delete from mail_outbox").executeUpdate();
    }

    private void asBefore(String teryt) {
        Edition edition = editions.current().orElseThrow();
        Powiat powiat = powiats.findById(teryt);
        DemoRegion region = DemoRegion.read();
        DemoRegion.Standing standing = region.powiats().stream().filter(each -> each.teryt().equals(teryt)).findFirst().orElseThrow();
        replace.with(new Elsewhere(region, complete(), edition.windows()).process(new Place(standing, powiat, gminas.of(teryt))), powiat, edition, "demo");
    }

    private static ObjectNode complete() {
        try {
            return LoadDemo.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
