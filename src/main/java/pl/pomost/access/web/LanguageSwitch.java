package pl.pomost.access.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.SecretPaths;
import pl.pomost.shared.Language;

/** The languages in the header of every page, each with the way to this same page in it. */
@Named("languages")
@ApplicationScoped
public class LanguageSwitch {

    private final CurrentVertxRequest current;

    LanguageSwitch(CurrentVertxRequest current) {
        this.current = current;
    }

    /** One language to choose. */
    public record Option(String code, String tag, String name, String address, boolean chosen) {

        /** For a narrow screen: the tag, unless two languages share it. */
        public String shortened() {
            return code.equals(tag) ? tag.toUpperCase(Locale.ROOT) : name;
        }
    }

    /** Of the page that is being made, for {@code lang=}. */
    public String tag() {
        return Language.current().tag();
    }

    /** Whether texts that exist only in Polish are in the language asked for. */
    public boolean polish() {
        return Language.current().tag().equals("pl");
    }

    public List<Option> all() {
        String here = URLEncoder.encode(here(), StandardCharsets.UTF_8);
        return Stream.of(Language.values()).map(each -> new Option(each.code(), each.tag(), each.ownName(), "/jezyk/" + each.code() + "?wroc=" + here,
                each == Language.current())).toList();
    }

    /** The page being looked at; where a form was sent and came back, the page that it was on. Secret pages say nowhere where one comes from; their forms are sent to the page itself. */
    private String here() {
        Optional<HttpServerRequest> request = Optional.ofNullable(current.getCurrent()).map(RoutingContext::request);
        return request.map(each -> each.method() == HttpMethod.GET || SecretPaths.holdsWords(each.path()) ? each.uri() : sentFrom(each)).orElse("/");
    }

    private static String sentFrom(HttpServerRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Referer")).map(URI::create).map(URI::getRawPath).orElse("/");
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
