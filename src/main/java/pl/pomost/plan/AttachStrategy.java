package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.files.Scan;
import pl.pomost.plan.Strategy.KeptFile;

/** Attaches to a plan the strategies and plans that were there before it, and takes them off again. */
@ApplicationScoped
public class AttachStrategy {

    private static final int MOST = 20;

    private final Plans plans;
    private final StrategyFiles files;
    private final Enrolments enrolments;
    private final AuditLog audit;

    AttachStrategy(Plans plans, StrategyFiles files, Enrolments enrolments, AuditLog audit) {
        this.plans = plans;
        this.files = files;
        this.enrolments = enrolments;
        this.audit = audit;
    }

    /** Those of a plan, in the order in which they were attached. Callers hand in a scope that sees everything. */
    @Transactional
    public List<Strategy> of(Scope scope) {
        return plans.findByIdOptional(scope.requireEverything().requireEnrolment()).map(Plan::strategies).orElse(List.of());
    }

    /** @return whether there was still room for it */
    @Transactional
    public boolean attach(Scope scope, Strategy described, Optional<Scan> document) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Plan plan = plans.findByIdOptional(enrolment).orElseGet(() -> Plan.begun(enrolment));
        if (plan.strategies().size() >= MOST) {
            return false;
        }
        Optional<KeptFile> kept = document.map(each -> keep(enrolment, each));
        plan.goBy(Stream.concat(plan.strategies().stream(), Stream.of(new Strategy(described.title(), described.organ(), described.from(), described.to(), described.address(),
                kept.orElse(null), described.extra()))).toList());
        plans.persist(plan);
        record(scope, "strategy.attached", "Dołączono strategię: " + described.title());
        return true;
    }

    /**
     * @param number in the order, from 1
     * @param title  as whoever takes it off saw it, so that nobody takes off another one than they meant
     */
    @Transactional
    public void takeOff(Scope scope, int number, String title) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Plan plan = plans.findByIdOptional(enrolment).orElseThrow(NotFoundException::new);
        Strategy gone = at(plan.strategies(), number).filter(each -> each.title().equals(title)).orElseThrow(NotFoundException::new);
        plan.goBy(plan.strategies().stream().filter(each -> each != gone).toList());
        gone.kept().filter(file -> plan.strategies().stream().noneMatch(each -> each.kept().map(KeptFile::sha256).equals(Optional.of(file.sha256()))))
                .ifPresent(file -> files.forget(enrolment, file.sha256()));
        record(scope, "strategy.taken-off", "Odłączono strategię: " + gone.title());
    }

    /** @throws NotFoundException when there is none, or its file came with a process file, which carries no contents */
    @Transactional
    public Scan document(Scope scope, int number) {
        return at(of(scope), number).flatMap(Strategy::kept).flatMap(file -> files.of(scope.requireEnrolment(), file.sha256())).map(StrategyFile::document)
                .orElseThrow(NotFoundException::new);
    }

    private KeptFile keep(UUID enrolment, Scan document) {
        String hash = document.sha256();
        if (files.of(enrolment, hash).isEmpty()) {
            files.persist(new StrategyFile(enrolment, hash, document));
        }
        return new KeptFile(document.name(), hash, Map.of());
    }

    private static Optional<Strategy> at(List<Strategy> all, int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    private void record(Scope scope, String kind, String sentence) {
        audit.record(scope.viewer().username(), kind, scope.teryt(), "plan", sentence.substring(0, Math.min(sentence.length(), 1000)));
    }
}
