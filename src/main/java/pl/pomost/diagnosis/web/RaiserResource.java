package pl.pomost.diagnosis.web;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.diagnosis.StandardRaisers;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Problem;
import pl.pomost.shared.Saved;
import pl.pomost.shared.Submitted;

/** Ties actions of the plan to the targets of a standard, from the standard's side. */
@Path("/powiaty/{teryt}/samoocena/{standard}/dzialania")
@Authenticated
class RaiserResource {

    private final CurrentScope scopes;
    private final StandardPages show;
    private final SelfAssessments assessments;
    private final Instance<StandardRaisers> raisers;
    private final GapTexts texts;
    private final FormTexts words;

    RaiserResource(CurrentScope scopes, StandardPages show, SelfAssessments assessments, @Any Instance<StandardRaisers> raisers, GapTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.show = show;
        this.assessments = assessments;
        this.raisers = raisers;
        this.texts = texts;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("teryt") String teryt, @PathParam("standard") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireSomeEdit();
        StandardDef standard = show.named(scope, code);
        scope.requireEdit(standard.area());
        Optional<SelfAssessment> stored = assessments.ofStandard(scope.requireEnrolment(), code);
        Optional<Integer> wanted = stored.flatMap(SelfAssessment::wanted);
        Set<String> before = Set.copyOf(Submitted.of(sent).all("bylo"));
        Set<String> chosen = Set.copyOf(Submitted.of(sent).all("dzialanie"));
        if (wanted.isEmpty() && !before.containsAll(chosen)) {
            throw new Problem(409, words.refused(), texts.nothingWanted());
        }
        raisers.forEach(each -> each.choose(scope, standard, stored.flatMap(SelfAssessment::agreedLevel), wanted, before, chosen));
        return Saved.to("/powiaty/" + scope.teryt() + "/samoocena/" + code + "#cele-h");
    }
}
