package pl.pomost.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import pl.pomost.demo.Names.Name;

/** The team, its guests, institutions and panel in another powiat. */
final class TeamElsewhere {

    /** Of the members without a function in the team, so many of a hundred are not there. */
    private static final int FEWER = 20;

    private final Place place;
    private final Wording wording;
    private final Chance chance;
    private final Names names;
    private final Map<String, String> offices;

    TeamElsewhere(Place place, Wording wording, Chance chance, Names names, Map<String, String> offices) {
        this.place = place;
        this.wording = wording;
        this.chance = chance;
        this.names = names;
        this.offices = offices;
    }

    void settle(ObjectNode file) {
        Trees.keep(file.get("institutions"), institution -> offices.containsKey(institution.get("id").asText()));
        Trees.objects(file.get("institutions")).forEach(this::settleInstitution);
        JsonNode members = file.at("/team/members");
        Trees.keep(members, member -> offices.containsKey(member.get("institution").asText())
                && !(member.get("role").asText().equals("member") && chance.percent(member.get("id").asText(), FEWER)));
        Trees.objects(members).forEach(this::settleMember);
        Trees.keep(file.get("guests"), guest -> offices.containsKey(guest.get("institution").asText()));
        Trees.objects(file.get("guests")).forEach(this::settleGuest);
        ObjectNode panel = (ObjectNode) file.get("panel");
        panel.put("place", offices.get("i01") + ", sala konferencyjna");
        panel.get("notes").forEach(notes -> Trees.keep(notes, note -> !wording.isForeign(note.asText())));
    }

    private void settleInstitution(ObjectNode institution) {
        String code = institution.get("id").asText();
        institution.put("name", offices.get(code));
        String street = institution.get("address").asText().replaceFirst("^adres kontaktowy: ", "").split(",")[0];
        if (institution.get("address").asText().matches(".*[0-9]{2}-[0-9]{3}.*")) { // those of the whole region have no postal code
            institution.put("address", street + ", " + place.town(code));
            institution.put("phone", "58 000 " + place.standing().teryt().substring(2) + " " + code.substring(1));
            institution.put("email", code + "." + place.standing().teryt() + "@example.org");
        }
        institution.put("invented_name", institution.get("invented_name").asBoolean() || code.compareTo("i23") >= 0 && code.compareTo("i32") < 0);
        for (String text : new String[] {"tasks", "note"}) {
            String words = institution.get(text).asText();
            institution.put(text, wording.isForeign(words) || text.equals("note") && !words.startsWith("Nazwa") ? "" : words);
        }
    }

    private void settleMember(ObjectNode member) {
        Name name = names.another(member.get("first_name").asText(), member.get("function").asText(), member.get("migration_experience").asBoolean());
        member.put("first_name", name.first()).put("last_name", name.last()).put("email", name.email());
        ArrayNode languages = (ArrayNode) member.get("languages");
        Trees.keep(languages, language -> !language.asText().equals("csb"));
    }

    private void settleGuest(ObjectNode guest) {
        Name name = names.another(guest.get("name").asText().split(" ")[0], guest.get("function").asText(), guest.get("sector").asText().equals("immigrants"));
        guest.put("name", name.first() + " " + name.last()).put("function", guest.get("function").asText().split(",")[0]);
    }
}
