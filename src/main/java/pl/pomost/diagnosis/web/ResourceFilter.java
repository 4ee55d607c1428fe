package pl.pomost.diagnosis.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.pomost.diagnosis.Resource;
import pl.pomost.shared.Paged;

/** Which resources are asked for: of an area, of a kind, in a language, in a gmina. */
class ResourceFilter {

    @QueryParam("obszar")
    @DefaultValue("")
    String area;

    @QueryParam("rodzaj")
    @DefaultValue("")
    String kind;

    @QueryParam("jezyk")
    @DefaultValue("")
    String language;

    @QueryParam("gmina")
    @DefaultValue("")
    String gmina;

    @QueryParam("strona")
    @DefaultValue("1")
    String page;

    /** Those that pass all but the area. What is for the whole powiat is in each of its gminas. */
    List<Resource> narrow(List<Resource> all) {
        return all.stream().filter(each -> kind.isEmpty() || each.kind().filter(kind::equals).isPresent())
                .filter(each -> language.isEmpty() || each.languages().contains(language))
                .filter(each -> gmina.isEmpty() || each.gminas().isEmpty() || each.gminas().contains(gmina)).toList();
    }

    List<Resource> ofArea(List<Resource> all) {
        return all.stream().filter(each -> area.isEmpty() || each.area().filter(area::equals).isPresent()).toList();
    }

    int pageNumber() {
        return Paged.number(page);
    }

    boolean isSet() {
        return !query().isEmpty();
    }

    /** The address's query without area and page. */
    String query() {
        return part("rodzaj", kind) + part("jezyk", language) + part("gmina", gmina);
    }

    String queryWithArea() {
        return query() + part("obszar", area);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
