package pl.pomost.workshop.web;

import java.util.List;

/** The attendance list, as a table and as a form. */
record AttendanceView(List<PersonRow> people, String counted, List<Choice> sectors, List<Choice> institutions) {

    /** Somebody of the process: there or not. */
    record PersonRow(String id, String name, String institution, List<String> areas, boolean guest, boolean present, List<ChannelChoice> channels) {

        /** The channel to be shown; the first when the person was not there. */
        public ChannelChoice channel() {
            return channels.stream().filter(ChannelChoice::chosen).findFirst().orElse(channels.get(0));
        }
    }

    public List<PersonRow> present() {
        return people.stream().filter(PersonRow::present).toList();
    }
}
