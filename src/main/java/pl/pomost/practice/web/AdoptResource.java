package pl.pomost.practice.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.action.StandardChange;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.practice.AdoptPractice;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticeView;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Submitted;

/** Takes a practice over into a plan of one's own. */
@Path("/praktyki/{code}/przejecie")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AdoptResource {

    private final CurrentViewer viewer;
    private final Scopes scopes;
    private final PracticePages show;
    private final AdoptPractice adopting;
    private final SelfAssessments assessments;
    private final Vocabulary words;
    private final PracticeFormTexts texts;

    AdoptResource(CurrentViewer viewer, Scopes scopes, PracticePages show, AdoptPractice adopting, SelfAssessments assessments, Vocabulary words,
            PracticeFormTexts texts) {
        this.viewer = viewer;
        this.scopes = scopes;
        this.show = show;
        this.adopting = adopting;
        this.assessments = assessments;
        this.words = words;
        this.texts = texts;
    }

    /** Leads to the form of the new entry, to be adapted. */
    @POST
    public Response adopt(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        PracticeView practice = show.visible(viewer.get(), code);
        var typed = Submitted.of(sent);
        Scope scope = scopes.of(viewer.get(), typed.text("powiat"), Optional.empty());
        if (practice.published().isEmpty() || scope.enrolment().filter(practice.enrolment()::equals).isPresent()) {
            throw new NotFoundException();
        }
        String area = Optional.of(typed.text("obszar")).filter(text -> !text.isEmpty()).orElse(practice.area());
        boolean known = words.areas().stream().anyMatch(each -> each.code().equals(area));
        scope.requireEdit(practice.kind() == PracticeKind.ACTION && known ? area : null);
        if (!known && !(practice.kind() == PracticeKind.RESOURCE && area.isEmpty())) {
            throw new Problem(422, texts.whichArea(), null);
        }
        Optional<StandardChange> standard = Optional.of(typed.text("standard")).filter(text -> words.standard(text).isPresent()).map(text -> change(scope, text));
        String entry = adopting.adopt(scope, practice, area, standard);
        return Response.seeOther(URI.create("/powiaty/" + scope.teryt() + "/" + practice.kind().section() + "/" + entry + "/edycja")).build();
    }

    /** From the level that the team agreed on to the nearest target above it. */
    private StandardChange change(Scope scope, String code) {
        Optional<SelfAssessment> stored = assessments.ofStandard(scope.requireEnrolment(), code);
        Optional<Integer> now = stored.flatMap(SelfAssessment::agreedLevel);
        Optional<Integer> target = stored.flatMap(SelfAssessment::target12m).filter(level -> now.filter(at -> at >= level).isEmpty()).or(() -> stored.flatMap(SelfAssessment::target36m));
        return new StandardChange(code, now.orElse(null), target.orElse(null), Map.of());
    }
}
