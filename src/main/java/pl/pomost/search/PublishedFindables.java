package pl.pomost.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.pomost.plan.Block;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersions;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlans;
import pl.pomost.plan.Section;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;
import pl.pomost.review.Publication;

/** Sections of the newest published version of each plan, in the form that the public reads; those of actions as actions, so that they are offered to whoever writes one. */
@ApplicationScoped
class PublishedFindables implements Findables<Publication> {

    /** Code of an action, with that of its area. */
    private static final Pattern ACTION = Pattern.compile("A-([A-Z]{3})-\\d+");

    private final PublishedPlans published;
    private final PlanVersions versions;
    private final CanonicalJson json;

    PublishedFindables(PublishedPlans published, PlanVersions versions, CanonicalJson json) {
        this.published = published;
        this.versions = versions;
        this.json = json;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<Publication> entity() {
        return Publication.class;
    }

    /** A process has one plan: a new version takes the place of the one before. */
    @Override
    public UUID thing(Publication publication) {
        return publication.enrolmentId();
    }

    @Override
    public List<Findable> now(Publication publication) {
        return all(Optional.of(publication.enrolmentId()));
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        return enrolment.flatMap(own -> published.of(own).stream().findFirst()).map(this::sections).orElse(List.of());
    }

    /** Versions and their publications outlive an import. */
    @Override
    public boolean goesWithImport() {
        return false;
    }

    private List<Findable> sections(PublishedPlan plan) {
        PlanVersion version = versions.of(plan.enrolment(), plan.number()).orElseThrow();
        PlanDocument document = json.read(version.forThePublic().json().getBytes(StandardCharsets.UTF_8));
        List<Findable> all = new ArrayList<>();
        for (Section section : document.sections().toList()) {
            List<String> texts = section.blocks().stream().flatMap(Block::texts).toList();
            Matcher action = ACTION.matcher(section.id());
            if (action.matches()) {
                all.add(new Findable(FindableKind.PUBLISHED_ACTION, plan.enrolment(), all.size() + " " + section.id(), Optional.of(plan.enrolment()), action.group(1), section.id(), section.title(), texts,
                        "/plany/" + plan.teryt() + "/" + plan.year() + "#" + section.id(), Openness.EVERYBODY));
                continue;
            }
            all.add(new Findable(FindableKind.PLAN, plan.enrolment(), all.size() + " " + section.id(), Optional.of(plan.enrolment()), "", "", section.heading(), texts,
                    "/plany/" + plan.teryt() + "/" + plan.year() + "#" + section.id(), Openness.EVERYBODY));
        }
        return all.stream().filter(section -> !section.texts().isEmpty()).toList();
    }
}
