package pl.pomost.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** Lets a version of a standard take a step: out for opinions, back, agreed, recommended, withdrawn. */
@ApplicationScoped
public class ChangeState {

    private final StandardVersions versions;
    private final StandardRights rights;
    private final StandardStory story;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<Standards.CatalogueChanged> changed;
    private final Instance<StandardHurdles> hurdles;

    ChangeState(StandardVersions versions, StandardRights rights, StandardStory story, DomainClock clock, AuditLog audit, Event<Standards.CatalogueChanged> changed,
            @Any Instance<StandardHurdles> hurdles) {
        this.versions = versions;
        this.rights = rights;
        this.story = story;
        this.clock = clock;
        this.audit = audit;
        this.changed = changed;
        this.hurdles = hurdles;
    }

    /**
     * @param lock number of the last change of what the taker of the step saw: nobody agrees to words that they have not read
     * @param note why, needed for withdrawing and for going back to a draft
     * @param from a later day on which an agreed version comes into force; today when empty
     * @throws NotFoundException                  for a version that the catalogue does not have
     * @throws jakarta.ws.rs.ForbiddenException for whoever may not take this step ({@link StandardRights})
     * @throws EditedMeanwhile                    when somebody wrote or moved it since
     * @throws ForbiddenMove                      when the step does not lead from where the version is, says not why, or something stands in its way ({@link StandardHurdles})
     */
    @Transactional
    public void move(Viewer by, String code, int number, int lock, StandardState to, Optional<String> note, Optional<LocalDate> from) {
        versions.change();
        StandardVersion version = versions.of(code, number).orElseThrow(NotFoundException::new);
        CatalogueVersion before = version.view();
        rights.requireMove(by, before, to);
        if (before.lock() != lock) {
            throw new EditedMeanwhile(code);
        }
        take(by, version, to, note, from);
    }

    /**
     * A group has agreed on a version that is out for opinions, by a way of its own that {@link StandardHurdles} know: that is nobody's step, so nobody is asked
     * whether they may take it. A version that is anywhere else stays there.
     *
     * @param by   whom the history names
     * @param note how it was agreed on
     */
    @Transactional
    public void agree(String code, int number, String by, String note) {
        versions.change();
        versions.of(code, number).filter(version -> version.view().state() == StandardState.OPINION)
                .ifPresent(version -> take(new Viewer(Optional.empty(), by, by, Set.of(), Set.of()), version, StandardState.AGREED, Optional.of(note), Optional.empty()));
    }

    private void take(Viewer by, StandardVersion version, StandardState to, Optional<String> note, Optional<LocalDate> from) {
        CatalogueVersion before = version.view();
        String code = before.code();
        int number = before.number();
        if (before.state().needsReason(to) && note.filter(why -> !why.isBlank()).isEmpty()) {
            throw new ForbiddenMove("Napisz, dlaczego wersja " + number + " standardu " + code + " przechodzi do stanu „" + to.polish() + "”.");
        }
        hurdles.stream().flatMap(each -> each.against(by, before, to).stream()).findFirst().ifPresent(why -> {
            throw new ForbiddenMove(why);
        });
        version.move(to, from, clock.today());
        story.tell(by, version.id(), version.view(), Optional.of(before.state()), note, clock.today());
        audit.record(by.username(), "standard.moved", null, code, "Standard " + code + ", wersja " + number + ": " + before.state().polish() + " → " + to.polish() + ".");
        changed.fire(new Standards.CatalogueChanged());
    }
}
