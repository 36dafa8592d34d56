package handbook.schema;

import handbook.model.Kind;
import handbook.model.choice.Choice;
import java.util.List;

/** What may be written as a field's value. */
public sealed interface FieldForm {
    /** What to write, in words that complete "write …". */
    String words();

    /** Any text. */
    record AnyText() implements FieldForm {
        @Override
        public String words() {
            return "a text";
        }
    }

    /** A text that is not blank and not too long. */
    record Limited(int most) implements FieldForm {
        @Override
        public String words() {
            return "a text of at most " + most + " characters";
        }
    }

    /** A text of a shape, as a regular expression that the whole of it matches. */
    record Shaped(String pattern, String hint) implements FieldForm {
        @Override
        public String words() {
            return hint;
        }
    }

    /** A permanent name. */
    record Id(String hint) implements FieldForm {
        @Override
        public String words() {
            return hint;
        }
    }

    /** A text with headings, lists, links and references. */
    record Markdown() implements FieldForm {
        @Override
        public String words() {
            return "Markdown";
        }
    }

    /** True or false. */
    record Truth() implements FieldForm {
        @Override
        public String words() {
            return "true or false";
        }
    }

    /** A whole number. */
    record Whole(int from, int to) implements FieldForm {
        /** What a whole number may be where nothing else is said. */
        static final Whole ANY = new Whole(-999_999_999, 999_999_999);

        @Override
        public String words() {
            return equals(ANY) ? "a whole number" : "a whole number from " + from + " to " + to;
        }
    }

    /** A day of the calendar. */
    record Day() implements FieldForm {
        @Override
        public String words() {
            return "a day that exists, as 2027-11-30";
        }
    }

    /** A year, a month or a day. */
    record Date() implements FieldForm {
        @Override
        public String words() {
            return "a date that exists, as 2015, 2015-09 or 2015-09-03";
        }
    }

    /** An address on the web. */
    record Address() implements FieldForm {
        @Override
        public String words() {
            return "a full web address, as https://www.england.nhs.uk/";
        }
    }

    /** One of a few names. */
    record OneOf(List<Choice> choices) implements FieldForm {
        public OneOf {
            choices = List.copyOf(choices);
        }

        public List<String> ids() {
            return choices.stream().map(Choice::id).toList();
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", ids());
        }
    }

    /** The id of another entity. */
    record Reference(Kind kind) implements FieldForm {
        @Override
        public String words() {
            return "the id of " + GroupSchema.article(kind.noun());
        }
    }

    /** Fields of its own. */
    record Group(GroupSchema schema) implements FieldForm {
        @Override
        public String words() {
            return "a group of fields";
        }
    }

    /** A list. */
    record Many(FieldForm each) implements FieldForm {
        @Override
        public String words() {
            return "a list; each item is " + each.words();
        }
    }
}
