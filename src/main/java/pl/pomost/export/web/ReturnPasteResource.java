package pl.pomost.export.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.export.BringTables;
import pl.pomost.export.ReturnPaste;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** A table that is pasted instead of sent as a file. Where its headings do not say what each column is, that is asked. */
@Path("/powiaty/{teryt}/tabele/wklejona")
@Authenticated
@Blocking
class ReturnPasteResource {

    private static final int MOST_LETTERS = 300_000;
    private static final String COLUMN = "kolumna-";

    private final CurrentScope scopes;
    private final Pages pages;
    private final BringTables bring;
    private final ReturnPages tables;
    private final ReturnTexts texts;

    ReturnPasteResource(CurrentScope scopes, Pages pages, BringTables bring, ReturnPages tables, ReturnTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.bring = bring;
        this.tables = tables;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(@PathParam("teryt") String teryt, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit();
        var typed = Submitted.of(sent);
        // a table begins with a tab where its first cell is empty
        String text = Optional.ofNullable(sent.getFirst("tabela")).orElse("").replaceAll("^[\\r\\n]+", "");
        Optional<TableKind> kind = Arrays.stream(TableKind.values()).filter(each -> each.name().equals(typed.text("co"))).findFirst();
        String wrong = kind.isEmpty() ? texts.noKind() : text.isBlank() ? texts.noTable() : text.length() > MOST_LETTERS ? texts.tableTooLong() : "";
        if (!wrong.isEmpty()) {
            return answer(422, scope, tables.paste(typed.text("co"), text, wrong));
        }
        ReturnPaste look = bring.look(scope, kind.get(), text);
        if (!typed.has("kolumny", "wybrane")) {
            return look.complete() ? kept(scope, kind.get(), text, Map.of(), true)
                    : answer(200, scope, tables.paste(kind.get().name(), text, "", look, known(look), look.headed()));
        }
        Map<Integer, String> chosen = chosen(typed, look);
        boolean headed = typed.has("naglowki", "tak");
        String mistake = mistake(look, chosen);
        return mistake.isEmpty() ? kept(scope, kind.get(), text, chosen, headed)
                : answer(422, scope, tables.paste(kind.get().name(), text, mistake, look, chosen, headed));
    }

    private Response kept(Scope scope, TableKind kind, String text, Map<Integer, String> chosen, boolean headed) {
        return Response.seeOther(ReturnResource.address(scope, bring.pasted(scope, kind, text, chosen, headed))).build();
    }

    private static Map<Integer, String> known(ReturnPaste look) {
        return look.columns().stream().filter(column -> !column.field().isEmpty()).collect(Collectors.toMap(ReturnPaste.Column::number, ReturnPaste.Column::field));
    }

    private static Map<Integer, String> chosen(Submitted typed, ReturnPaste look) {
        var chosen = new TreeMap<Integer, String>();
        look.columns().forEach(column -> Optional.of(typed.text(COLUMN + column.number())).filter(field -> Choice.codes(look.choices()).contains(field))
                .ifPresent(field -> chosen.put(column.number(), field)));
        return chosen;
    }

    private String mistake(ReturnPaste look, Map<Integer, String> chosen) {
        if (chosen.isEmpty()) {
            return texts.noColumns();
        }
        var seen = new HashSet<String>();
        return chosen.values().stream().filter(field -> !seen.add(field)).findFirst()
                .map(field -> texts.twice(look.choices().stream().filter(choice -> choice.code().equals(field)).findFirst().map(Choice::label).orElse(field))).orElse("");
    }

    private Response answer(int status, Scope scope, ReturnPage.Paste paste) {
        return ReturnResource.answer(status, ReturnResource.Templates.tables(pages.of(texts.title(), scope, "dzialania"), tables.of(scope, "", paste)));
    }
}
