package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** Published practices are found by everybody, by what their newest published revision says. */
@ApplicationScoped
class FindablePractices implements Findables<PracticeRevision> {

    private final Practices practices;

    FindablePractices(Practices practices) {
        this.practices = practices;
    }

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public Class<PracticeRevision> entity() {
        return PracticeRevision.class;
    }

    /** All revisions of a practice are one thing. */
    @Override
    public UUID thing(PracticeRevision revision) {
        return revision.practiceId();
    }

    @Override
    public List<Findable> now(PracticeRevision revision) {
        return practices.byId(revision.practiceId()).flatMap(FindablePractices::told).stream().toList();
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        return enrolment.stream().flatMap(own -> practices.of(own).stream()).flatMap(practice -> told(practice).stream()).toList();
    }

    /** A practice outlives an import: what others have taken over does not vanish with a file. */
    @Override
    public boolean goesWithImport() {
        return false;
    }

    private static Optional<Findable> told(PracticeView practice) {
        return practice.published().map(revision -> {
            List<String> texts = new ArrayList<>();
            revision.wording().texts().forEach((part, text) -> {
                if (part != PracticePart.TITLE && part != PracticePart.CONTACT) {
                    texts.add(text);
                }
            });
            return new Findable(FindableKind.PRACTICE, practice.id(), "", Optional.of(practice.enrolment()), practice.area(), practice.code(), revision.wording().title(), texts,
                    "/praktyki/" + practice.code(), Openness.EVERYBODY);
        });
    }
}
