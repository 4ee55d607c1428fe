package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.Responsible;
import pl.pomost.action.StandardChange;
import pl.pomost.agreement.AnswersOnStandard;
import pl.pomost.diagnosis.Proof;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.Resources;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.process.Talks;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Typography;
import pl.pomost.standard.Standards;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;

/** What stands behind one cell of the matrix: the level and what shows it, what there is in the area, whom to ask, and what will lead higher. */
@ApplicationScoped
public class ReadCell {

    private final SelfAssessments assessments;
    private final Resources resources;
    private final Actions actions;
    private final LocalInstitutions institutions;
    private final InstitutionNames names;
    private final Vocabulary vocabulary;
    private final Standards standards;
    private final AnswersOnStandard answers;
    private final Talks talks;

    ReadCell(SelfAssessments assessments, Resources resources, Actions actions, LocalInstitutions institutions, InstitutionNames names, Vocabulary vocabulary, Standards standards,
            AnswersOnStandard answers, Talks talks) {
        this.assessments = assessments;
        this.resources = resources;
        this.actions = actions;
        this.institutions = institutions;
        this.names = names;
        this.vocabulary = vocabulary;
        this.standards = standards;
        this.answers = answers;
        this.talks = talks;
    }

    /**
     * @param words      what the level means, by the standard
     * @param assessed   empty when the team has agreed on nothing yet
     * @param agreements what the team answered when the standard was sent to it
     * @param talks      of thematic groups about the assessment or the standard
     */
    public record Behind(String teryt, String powiat, int year, StandardDef standard, String area, Optional<Assessed> assessed, String words, Optional<String> comment, Optional<String> notOurs,
            List<Evidence> evidence, List<Offer> offers, List<Way> ways, boolean everything, List<AnswersOnStandard.Said> agreements, Talks.About talks) {
    }

    /** @param day and @param source may be empty */
    public record Evidence(String what, String day, String source) {
    }

    /** @param place where and when. @param contact institution with telephone, address */
    public record Offer(String name, List<String> languages, String place, Contact contact) {
    }

    /** An institution, as whoever wants to ask it needs it. */
    public record Contact(String name, List<String> lines) {
    }

    /** An action that leads from the level. */
    public record Way(String code, String title, String change, Contact responsible, String term) {
    }

    /** @throws NotFoundException when there is no such standard in the process, or its area is closed to the viewer */
    @Transactional
    public Behind of(Scope scope, String code) {
        UUID enrolment = scope.requireEnrolment();
        StandardDef standard = vocabulary.standard(code).filter(each -> scope.covers(each.area())).orElseThrow(NotFoundException::new);
        Optional<SelfAssessment> found = assessments.ofStandard(enrolment, code).filter(each -> each.agreedLevel().isPresent() || each.notOurs().isPresent());
        Optional<Assessed> assessed = found.map(each -> new Assessed(code, each.standardVersion(), each.notOurs().isPresent() ? Optional.empty() : each.agreedLevel(), each.date(), each.target12m(), each.target36m(),
                each.notOurs().isPresent(), !each.evidence().isEmpty()));
        Contacts contacts = new Contacts(names.of(enrolment), institutions.of(enrolment).stream().collect(Collectors.toMap(LocalInstitution::code, Function.identity())));
        return new Behind(scope.teryt(), scope.powiat().name(), scope.edition().year(), standard, vocabulary.area(standard.area()), assessed,
                assessed.flatMap(Assessed::level).map(level -> words(standard, assessed.get().version(), level)).orElse(""), found.flatMap(SelfAssessment::comment).filter(text -> !text.isBlank()),
                found.flatMap(SelfAssessment::notOurs), found.map(each -> each.evidence().stream().map(ReadCell::evidence).toList()).orElse(List.of()),
                resources.of(enrolment).stream().filter(each -> each.area().filter(standard.area()::equals).isPresent()).map(each -> service(each, contacts)).toList(),
                actions.of(enrolment).stream().filter(action -> scope.covers(action.area()) && !"dropped".equals(action.state())).flatMap(action -> action.standards().stream().filter(change -> code.equals(change.code()))
                        .map(change -> way(action, change, contacts))).toList(), scope.everything(), answers.of(scope, code),
                talks.about(scope.viewer(), standard.area(), List.of(scope.address("samoocena", code), "/standardy/" + code)));
    }

    /** By the version that they rated, whatever the catalogue says by now. */
    private String words(StandardDef standard, int version, int level) {
        return (version == standard.version() ? standard : standards.version(standard.code(), version).orElse(standard)).levels().getOrDefault(level, "");
    }

    private static Evidence evidence(Proof proof) {
        return new Evidence(proof.what() == null ? "" : proof.what(), proof.date() == null ? "" : Typography.date(proof.date()), proof.source() == null ? "" : proof.source());
    }

    private Offer service(Resource resource, Contacts contacts) {
        String place = Stream.of(resource.place(), resource.hours()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new Offer(resource.name(), vocabulary.labels("languages", resource.languages()), place, contacts.of(resource.owner()));
    }

    private static Way way(Action action, StandardChange change, Contacts contacts) {
        String term = action.starts().isPresent() && action.ends().isPresent() ? Typography.years(action.starts().get(), action.ends().get()) : action.ends().or(action::starts).map(Typography::date).orElse("");
        String levels = change.from() == null || change.to() == null ? "" : change.from() + " → " + change.to();
        return new Way(action.code(), action.title(), levels, contacts.of(action.responsible().map(Responsible::institution)), term);
    }

    private record Contacts(Map<String, String> names, Map<String, LocalInstitution> known) {

        Contact of(Optional<String> code) {
            Optional<LocalInstitution> one = code.map(known::get);
            return new Contact(code.map(each -> names.getOrDefault(each, each)).orElse(""),
                    Stream.of(one.flatMap(LocalInstitution::address), one.flatMap(LocalInstitution::phone), one.flatMap(LocalInstitution::email)).flatMap(Optional::stream).toList());
        }
    }
}
