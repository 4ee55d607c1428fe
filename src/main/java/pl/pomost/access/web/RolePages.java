package pl.pomost.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Duty;
import pl.pomost.access.GrantRole;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.RoleList;
import pl.pomost.access.RoleRow;
import pl.pomost.access.Scope;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** The page of roles of one powiat or of the region, and what its forms do. */
@RequestScoped
class RolePages {

    private final CurrentViewer viewer;
    private final Pages pages;
    private final RoleList roles;
    private final RoleOptions options;
    private final RoleWords words;
    private final GrantRole granting;
    private final RoleTexts texts;
    private final FormTexts forms;

    RolePages(CurrentViewer viewer, Pages pages, RoleList roles, RoleOptions options, RoleWords words, GrantRole granting, RoleTexts texts, FormTexts forms) {
        this.viewer = viewer;
        this.pages = pages;
        this.roles = roles;
        this.options = options;
        this.words = words;
        this.granting = granting;
        this.texts = texts;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance roles(Page page, RolesView view, FormView form, Optional<String> done);
    }

    TemplateInstance page(Optional<Scope> scope, Optional<String> done) {
        return page(scope, FormView.filled(Submitted.NOTHING), done.flatMap(this::said));
    }

    Response grant(Optional<Scope> scope, Submitted typed) {
        RoleChoices choices = options.of(scope);
        var form = new RoleForm(typed, choices, scope.map(Scope::teryt), texts, forms);
        if (form.reading().accepted()) {
            Duty duty = form.duty();
            Optional<Boolean> granted = granting.grant(viewer.get(), form.account(), duty, form.from(), form.until(), words.whole(duty));
            granted.filter(isNew -> !isNew).ifPresent(before -> form.reading().refuse("konto", texts.hasAlready()));
            if (granted.isEmpty()) {
                form.reading().refuse("konto", texts.accountUnknown());
            }
        }
        return new FormFlow(typed.with("do", "zapisz"), form.reading(), view -> page(scope, view, Optional.empty())).finish(() -> base(scope) + "?zrobiono=nadano");
    }

    Response end(Optional<Scope> scope, String id) {
        UUID known = SentForm.asId(id).orElseThrow(NotFoundException::new);
        Duty duty = roles.duty(known).filter(found -> scope.isEmpty() || found.powiat().equals(scope.map(Scope::teryt))).orElseThrow(NotFoundException::new);
        if (!granting.end(viewer.get(), known, words.whole(duty))) {
            var reading = new FormReading(Submitted.NOTHING, forms);
            reading.field("konto", words.whole(duty));
            reading.refuse("konto", texts.lastCoordinator());
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(reading.view().on(view -> page(scope, view, Optional.empty()))).build();
        }
        return Response.seeOther(URI.create(base(scope) + "?zrobiono=odebrano")).build();
    }

    /** Whoever decides about the region: ROPS and administrators; auditors read. */
    void requireRegion(boolean toChange) {
        boolean decides = viewer.get().isAdmin() || viewer.get().isRops();
        if (!viewer.get().seesWholeRegion() || toChange && !decides) {
            throw new ForbiddenException();
        }
    }

    private Optional<String> said(String done) {
        return switch (done) {
            case "nadano" -> Optional.of(texts.granted());
            case "odebrano" -> Optional.of(texts.revoked());
            default -> Optional.empty();
        };
    }

    private TemplateInstance page(Optional<Scope> scope, FormView form, Optional<String> done) {
        List<RolesView.Row> rows = roles.of(scope.map(Scope::teryt)).stream().map(this::row).toList();
        RoleChoices choices = options.of(scope);
        var meanings = choices.kinds().stream().map(choice -> new RolesView.Meaning(choice.label(), words.may(Kind.valueOf(choice.code())))).toList();
        var view = new RolesView(base(scope), scope.map(each -> each.powiat().name()).orElse(""), rows, meanings, choices);
        Page page = scope.map(each -> pages.of(texts.titleOf(each.powiat().name()), each, "role")).orElseGet(() -> pages.of(texts.title()));
        return Templates.roles(page, view, form, done);
    }

    private RolesView.Row row(RoleRow row) {
        return new RolesView.Row(row.id().toString(), row.name(), row.username(), words.kind(row.duty().kind()), words.where(row.duty()), words.when(row), row.ended(),
                !row.ended() && GrantRole.mayDecide(viewer.get(), row.duty()));
    }

    private static String base(Optional<Scope> scope) {
        return scope.map(each -> "/powiaty/" + each.teryt() + "/role").orElse("/role");
    }
}
