package pl.pomost.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Carries the edition that this request asked for on to the pages that it links to; without one they go by the newest. */
@Named("edition")
@RequestScoped
public class AskedEdition {

    private static final String NAME = "edition=";

    private final RoutingContext request;

    AskedEdition(RoutingContext request) {
        this.request = request;
    }

    /** Empty when none was asked for. */
    public Optional<String> year() {
        return Optional.ofNullable(request.request().getParam("edition")).filter(text -> text.matches("[0-9]{4}"));
    }

    /** For an address that asks nothing else: {@code ?edition=2027}, or nothing. */
    public String first() {
        return year().map(year -> "?" + NAME + year).orElse("");
    }

    /** For an address that asks something already. */
    public String more() {
        return year().map(year -> "&" + NAME + year).orElse("");
    }

    /** The same for any address; one that names its edition stays as it is. */
    public String on(String address) {
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String plain = address.substring(0, end);
        return plain.contains(NAME) ? address : plain + (plain.contains("?") ? more() : first()) + address.substring(end);
    }
}
