package handbook.bringing.template;

import handbook.markdown.foreign.written.Remark;
import java.util.Optional;

/** A world that takes no note. */
record SilentWorld(TemplateWorld world) implements TemplateWorld {
    @Override
    public Optional<String> part(String name) {
        return world.part(name);
    }

    @Override
    public Optional<String> address(String name) {
        return world.address(name);
    }

    @Override
    public void remark(Remark remark) {}
}
