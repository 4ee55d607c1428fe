package pl.pomost.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.StandardsInForce;
import pl.pomost.shared.DomainClock;

/**
 * The finder of standards. The whole catalogue is kept in memory with the number of its last change; whoever asks pays one small query that
 * asks for that number, and two when something has changed. What is asked at every turn ({@link #now()}) looks at most once a second, and never
 * from within a transaction, which would hold its locks while it waits for a second connection; what was changed in this very service is seen
 * by the next request. Comparisons ask in their own transaction ({@link #nowHere()}), so that all of an answer is of one moment.
 */
@ApplicationScoped
public class Standards implements StandardsInForce {

    private static final long OFTEN = TimeUnit.SECONDS.toNanos(1);

    private final StandardVersions versions;
    private final DomainClock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Kept kept = new Kept(-1, Catalogue.EMPTY, System.nanoTime() - OFTEN);
    /** When something was last changed here: what was looked up before may be older than that. */
    private volatile long changedAt = System.nanoTime();

    Standards(StandardVersions versions, DomainClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @param lookedAt nanoseconds of this machine */
    private record Kept(long revision, Catalogue catalogue, long lookedAt) {
    }

    /** All standards and versions as of the last commit. */
    public Catalogue catalogue() {
        Kept now = QuarkusTransaction.requiringNew().call(() -> look(kept));
        if (now.revision() >= kept.revision()) {
            kept = now;
        }
        return now.catalogue();
    }

    /** Holds back everybody who changes the catalogue, until the caller's transaction ends. One of the first things that it does. */
    public void lock() {
        versions.lock();
    }

    /** By which version each standard is assessed today, in the order of the catalogue. */
    @Override
    public List<StandardDef> now() {
        return recent().defs(clock.today());
    }

    /** The same as the transaction of the caller sees it, for one small query: what any replica has committed before it began to read. */
    public List<StandardDef> nowHere() {
        Kept last = kept;
        Kept here = look(last);
        if (here.revision() != last.revision()) {
            changedAt = System.nanoTime(); // not kept: the caller may be changing the catalogue just now
        }
        return here.catalogue().defs(clock.today());
    }

    /** By which version a standard is assessed today; empty when none is in force. */
    public Optional<StandardDef> current(String code) {
        return recent().current(code, clock.today()).map(CatalogueVersion::def);
    }

    /** The version that something was assessed by, whatever became of it since; empty when the catalogue never had it. */
    public Optional<StandardDef> version(String code, int number) {
        return recent().version(code, number).map(CatalogueVersion::def);
    }

    /** What changed here is seen by the next who asks. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        changedAt = System.nanoTime();
    }

    private Catalogue recent() {
        Kept last = kept;
        if (last.revision() < 0) {
            return catalogue();
        }
        if (QuarkusTransaction.isActive()) {
            return last.catalogue();
        }
        if (changedAt - last.lookedAt() > 0) {
            return catalogue();
        }
        if (System.nanoTime() - last.lookedAt() > OFTEN && looking.tryLock()) {
            try {
                return catalogue();
            } finally {
                looking.unlock();
            }
        }
        return last.catalogue();
    }

    private Kept look(Kept before) {
        long looked = System.nanoTime();
        long revision = versions.revision();
        return new Kept(revision, revision == before.revision() ? before.catalogue() : versions.read(), looked);
    }

    /** Something in the catalogue has changed. */
    record CatalogueChanged() {
    }
}
