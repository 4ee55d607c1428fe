package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Scope;
import pl.pomost.review.AssignReview;
import pl.pomost.review.Assignment;
import pl.pomost.review.Assignments;
import pl.pomost.review.ReviewDoor;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Who reviews a plan and who decides about it. */
@Path("/powiaty/{teryt}/ocena/przydzial")
@Authenticated
class AssignmentResource {

    private static final String SECTION = "ocena";

    private final CurrentScope scopes;
    private final Pages pages;
    private final Assignments assignments;
    private final AssignReview assign;
    private final RegionPeople people;
    private final QueueTexts texts;
    private final FormTexts words;

    AssignmentResource(CurrentScope scopes, Pages pages, Assignments assignments, AssignReview assign, RegionPeople people, QueueTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.assignments = assignments;
        this.assign = assign;
        this.people = people;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance assignment(Page page, String teryt, String powiat, FormView form, List<Choice> reviewers, List<Choice> approvers);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        return form(scope, FormView.filled(filled(scope)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = ReviewDoor.requireRops(scopes.of(teryt));
        var reading = new FormReading(Submitted.of(sent), words);
        Optional<UUID> reviewer = reading.field("reviewer", texts.reviewer()).oneOf(choices(people.reviewers())).map(UUID::fromString);
        Optional<UUID> approver = reading.field("approver", texts.approver()).oneOf(choices(people.approvers())).map(UUID::fromString);
        return ReviewForm.of(reading, view -> form(scope, view)).finish("/oceny", "approver", () -> assign.assign(scope, reading.typed().version(), reviewer, approver), () -> {
            Submitted now = filled(scope);
            return new ReviewForm.Stored(now, now.version());
        });
    }

    private TemplateInstance form(Scope scope, FormView form) {
        return Templates.assignment(pages.of(texts.assignTitle(), scope, SECTION), scope.teryt(), scope.powiat().name(), form, choices(people.reviewers()), choices(people.approvers()));
    }

    private Submitted filled(Scope scope) {
        Optional<Assignment> stored = assignments.findByIdOptional(scope.requireEnrolment());
        return Submitted.NOTHING.with("version", stored.map(each -> String.valueOf(each.version())).orElse(""))
                .with("reviewer", stored.flatMap(Assignment::reviewer).map(UUID::toString).orElse(""))
                .with("approver", stored.flatMap(Assignment::approver).map(UUID::toString).orElse(""));
    }

    private static List<Choice> choices(List<RegionPeople.Person> people) {
        return people.stream().map(person -> new Choice(person.account().toString(), person.name())).toList();
    }
}
