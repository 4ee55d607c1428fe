package pl.pomost.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.audit.ForgetOld;

/** Every night removes what is kept about people no longer than it may be: old logs, closed accounts and what later modules keep for a while; and writes down how much went. */
@ApplicationScoped
public class KeepNoLonger {

    private final ForgetOld logs;
    private final Accounts accounts;
    private final Memberships memberships;
    private final RetentionRuns runs;
    private final Instance<KeptForAWhile> others;
    private final Clock clock;
    private final Duration accountsKept;

    KeepNoLonger(ForgetOld logs, Accounts accounts, Memberships memberships, RetentionRuns runs, @Any Instance<KeptForAWhile> others, Clock clock,
            @ConfigProperty(name = "pomost.retention.account-days") int days) {
        this.logs = logs;
        this.accounts = accounts;
        this.memberships = memberships;
        this.runs = runs;
        this.others = others;
        this.clock = clock;
        this.accountsKept = Duration.ofDays(days);
    }

    @Scheduled(cron = "{pomost.retention.cron}", timeZone = "Europe/Warsaw", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNight() {
        run();
    }

    @Transactional
    public RetentionRun run() {
        ForgetOld.Forgotten forgotten = logs.forget();
        var closed = accounts.closedBefore(clock.instant().minus(accountsKept));
        closed.forEach(account -> {
            memberships.delete("account.id", account.id());
            accounts.delete(account);
        });
        memberships.forgetCached();
        int rest = others.stream().mapToInt(each -> each.forget(clock.instant())).sum();
        var run = new RetentionRun(clock.instant(), forgotten.deeds(), forgotten.openings(), closed.size(), rest);
        runs.persist(run);
        return run;
    }
}
