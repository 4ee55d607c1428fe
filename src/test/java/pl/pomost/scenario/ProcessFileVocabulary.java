package pl.pomost.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codes that process files use. A scenario that forgets one would make the files of earlier teams unreadable. */
final class ProcessFileVocabulary {

    static final Map<String, List<String>> CARD_FIELDS = parse("""
            rule:
            encounter: place
            institution: name reach role needs institution_id works_with kind contact
            resource: name kind owner languages per_year sustainable since for_whom
            group: name estimate source reason how_to_reach needs strengths places
            data_gap: where who_id due
            team: leader_id deputy_id rhythm members contact
            survey:
            data: indicator value year source caveat place
            data_note: about
            journey: stage obstacle institution step helps
            diagnosis: kind who evidence competence influence_votes scale source causes effects tags
            cause: chain about_card effects
            assessment: standard my_level agreed_level gap evidence
            interview: who_id due topic
            confirmation: result about_card
            headline: newspaper_date
            vision: horizon for_whom
            goal: diagnosis_code diagnosis_text measure baseline target leader step deadline regional_aim priority
            target_level: standard now target_12m target_36m condition
            concern: who probability effect response about
            priority: rank
            idea:
            action: responsible who when cost source first_step goal_code goal_text partners certainty indicator risk first_step_date
            decision: quadrant
            schedule: quarter
            indicator: unit baseline target frequency source who
            risk: probability effect prevention owner
            postulate: to about_card justification diagnosis_code diagnosis_text
            gap: criterion
            monitoring: date what prepares
            commitment: due
            """);

    static final Map<String, List<String>> DICTIONARIES = parse("""
            regional_aims: 1 2 3 4 5 6 7 8
            steps: 1 2 3
            sectors: county municipality state school health culture ngo employer church immigrants expert
            roles: coordinator area_leader member scribe
            channels: device scribe paper
            activity_kinds: plenary round wall_map tables timeline ladder rating vote pairs matrix checklist break
            diagnosis_kinds: problem resource need opportunity threat
            diagnosis_status: reported merged confirmed rejected
            evidence_types: data research workshop_voice
            reliability: A B C
            action_types: service training information procedure investment network research
            funding_sources: budzet_powiatu budzet_gminy FAMI FEP_EFS PFRON fundusz_pracy potrzeby_oswiatowe dotacja ngo pracodawca budzet_panstwa srodki_wlasne bezkosztowe
            funding_status: secured applied planned
            levels: 0 1 2 3
            remark_kind: blocking recommendation
            remark_state: open answered closed carried
            severity: blocking warning info
            competence: yes partly no
            indicator_kinds: output outcome
            action_state: planned in_progress delayed done dropped
            groups: immigrants host_society institution
            """);

    private ProcessFileVocabulary() {
    }

    private static Map<String, List<String>> parse(String table) {
        Map<String, List<String>> parsed = new LinkedHashMap<>();
        table.lines().map(line -> line.split(":")).forEach(row -> parsed.put(row[0],
                row.length == 1 ? List.of() : Arrays.asList(row[1].strip().split(" "))));
        return parsed;
    }
}
