package pl.pomost.team.web;

import java.util.List;

/** Who leads an area, as its page shows it. @param people others who work on it @param rhythm empty when nobody has said it */
record LeadView(String code, String name, String leader, String deputy, String rhythm, List<String> people) {
}
