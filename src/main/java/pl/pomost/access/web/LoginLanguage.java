package pl.pomost.access.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.shared.Language;

/** Has the login ask in the language that Pomost is read in. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class LoginLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams().set("ui_locales", Language.of(redirect.routingContext()).tag());
    }
}
