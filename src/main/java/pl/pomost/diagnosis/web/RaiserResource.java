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

    RaiserResource(CurrentScope scopes, StandardPages show, SelfAssessments assessments, @Any Instance<StandardRaisers> raisers) {
        this.scopes = scopes;
        this.show = show;
        this.assessments = assessments;
        this.raisers = raisers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("teryt") String teryt, @PathParam("standard") String code, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireSomeEdit();
        StandardDef standard = show.named(scope, code);
        scope.requireEdit(standard.area());
        Optional<SelfAssessment> stored = assessments.ofStandard(scope.requireEnrolment(), code);
        Optional<Integer> wanted = stored.flatMap(each -> each.target36m().or(each::target12m));
        raisers.forEach(each -> each.choose(scope, standard, stored.flatMap(SelfAssessment::agreedLevel), wanted, Set.copyOf(Submitted.of(sent).all("dzialanie"))));
        return Saved.to("/powiaty/" + scope.teryt() + "/samoocena/" + code + "#cele-h");
    }
}
