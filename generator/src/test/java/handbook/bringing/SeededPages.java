package handbook.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages put together by chance from what each dialect can say; every word that a reader sees is there once in all pages. */
final class SeededPages {
    private static final List<String> COMMON = List.of(
            "## @ @\n\nThe @ and **@** with *@*, `@` and ~~@~~.",
            "- @\n- @\n    - @\n\n1. @\n2. @",
            "| @ | @ |\n|---|:-:|\n| @ | @ `a|b` |",
            "> @\n> @",
            "```sh\n@ --@\n```",
            "See [@](https://example.org/a_(b)) and [here](@missing.md), [@](#nowhere).",
            "![@](picture.png) and ![](picture.png) and ![@](gone.svg)",
            "Text<br>@<sup>@</sup> H<sub>@</sub> <kbd>@</kbd> <abbr title=\"@\">@</abbr> <q>@</q>",
            "<div class=\"note\"><p>@ <em>@</em></p><ul><li>@</li></ul></div>",
            "<table><tr><th>@</th><td colspan=\"2\">@</td></tr><tr><td><ul><li>@</li><li>@</li></ul></td><td>@<br>@</td></tr></table>",
            "<details><summary>@</summary>\n\n@ **@**\n\n</details>",
            "<dl><dt>@</dt><dd>@</dd></dl>\n\n<!-- nobody sees this -->",
            "@[^n#]\n\n[^n#]: @ *@*",
            "#### @\n\n@ # @\n\n\\# @\n\n@ < @ & @ > @ [@] {@}",
            "<iframe src=\"https://example.org/@\" title=\"@\"></iframe>",
            "<figure><img src=\"picture.png\" alt=\"@\"><figcaption>@</figcaption></figure>",
            "1\\. @\n\n    @ in code\n\n***\n\n<h3 id=\"x#\">@</h3>\n\n[@](#x#)",
            "- [x] @\n- [ ] @\n\n<p align=\"center\">@</p>\n\nhttps://example.org/@?a_b*c");
    static final List<String> KRAMDOWN = List.of(
            "{% include note.html text=\"@\" %}",
            "{% capture a# %}@{% endcapture %}{{ a# }}",
            "{% highlight ruby %}\n@\n{% endhighlight %}",
            "{% raw %}{{ @ }}{% endraw %} {% comment %}nobody{% endcomment %}",
            "{% if site.unknown %}@{% else %}@{% endif %}",
            "{% if page.title %}@{% else %}@{% endif %}",
            "{% for x in site.posts %}@ {{ x.title }}{% endfor %}",
            "{% for x in page.list %}{{ x }} @{% endfor %}",
            "@ @\n{: .note}\n\n* TOC\n{:toc}\n\n[@](other.md){:target=\"_blank\"}",
            "@\n: @\n\n*[HTML]: @",
            "[@]({{ site.baseurl }}{% link other.md %}#the-end) {{ \"@\" | upcase }}",
            "{% slack_channel \"@\" %} {% alert \"warning\" %}\n@\n{% endalert %}");
    static final List<String> MKDOCS = List.of(
            "!!! note \"@\"\n\n    @\n\n    - @",
            "??? tip\n    @",
            "=== \"@\"\n\n    @",
            "@ { .md-button } [@](other.md){ .md-button }");
    static final List<String> DOCUSAURUS = List.of(
            ":::tip[@]\n\n@\n\n:::",
            ":::warning @\n@\n:::",
            "import Tabs from '@theme/Tabs';\n\n<Tabs>\n<TabItem value=\"a\" label=\"@\">\n\n@\n\n</TabItem>\n</Tabs>\n\n{/* nobody */}",
            "> [!NOTE]\n> @");
    static final List<String> HUGO = List.of(
            "[@]({{< relref \"other.md\" >}})",
            "{{< figure src=\"picture.png\" caption=\"@\" >}}",
            "{{% notice tip %}}\n@\n{{% /notice %}}",
            "{{< unknown \"@\" text=\"@\" >}}@{{< /unknown >}}");

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private int notes;

    SeededPages(long seed) {
        random = new Random(seed);
    }

    /** Every word that was given to a reader. */
    List<String> words() {
        return words;
    }

    String body(List<String> dialect) {
        List<String> snippets = new ArrayList<>(COMMON);
        snippets.addAll(dialect);
        snippets.addAll(dialect);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            body.append(filled(snippets.get(random.nextInt(snippets.size())))).append("\n\n");
        }
        return body.toString();
    }

    String filled(String snippet) {
        StringBuilder out = new StringBuilder();
        notes++;
        for (char c : snippet.replace("@theme", "\u0001").toCharArray()) {
            switch (c) {
                case '@' -> {
                    words.add("w" + words.size() + "x");
                    out.append(words.getLast());
                }
                case '\u0001' -> out.append("@theme");
                default -> out.append(c);
            }
        }
        return out.toString().replaceAll("(?<=n|x|a)#(?=[\\]\") ]|$)", String.valueOf(notes));
    }
}
