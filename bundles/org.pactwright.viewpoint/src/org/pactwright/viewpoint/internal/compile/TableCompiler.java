package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.TableSpec;
import org.pactwright.viewpoint.description.TableSpec.Background;
import org.pactwright.viewpoint.description.TableSpec.CellStyle;
import org.pactwright.viewpoint.description.TableSpec.Column;
import org.pactwright.viewpoint.description.TableSpec.Conditional;
import org.pactwright.viewpoint.description.TableSpec.ElementColumn;
import org.pactwright.viewpoint.description.TableSpec.FeatureColumn;
import org.pactwright.viewpoint.description.TableSpec.Foreground;
import org.pactwright.viewpoint.description.TableSpec.Intersection;
import org.pactwright.viewpoint.description.TableSpec.Line;
import org.pactwright.viewpoint.description.TableSpec.Tool;

/** Compiles tables. */
final class TableCompiler {

	private final Compilation compilation;
	private final StyleCompiler styles;
	private final OperationCompiler operations;
	private final ToolCompiler tools;

	TableCompiler(Compilation compilation, OperationCompiler operations, ToolCompiler tools, StyleCompiler styles) {
		this.compilation = compilation;
		this.styles = styles;
		this.operations = operations;
		this.tools = tools;
	}

	TableSpec table(Source s, String viewpoint) {
		return compilation.done(s,
				new TableSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						s.text("endUserDocumentation"), viewpoint, s.text("domainClass"),
						s.expression("preconditionExpression"), s.expression("titleExpression"),
						s.flag("initialisation"), s.flag("showOnStartup"), DiagramCompiler.metamodels(s),
						s.kind().equals("CrossTableDescription"), s.number("initialHeaderColumnWidth"),
						s.children("ownedLineMappings").stream().map(this::line).toList(),
						compilation.links(s, "reusedLineMappings", Line.class),
						s.children("ownedColumnMappings").stream().map(this::column).toList(),
						compilation.links(s, "reusedColumnMappings", Column.class),
						s.children("intersection").stream().map(this::intersection).toList(),
						toolsOf(s, "ownedCreateLine"),
						compilation.links(s, "reusedCreateLine", Tool.class), toolsOf(s, "createColumn"),
						tools.all(s, "ownedRepresentationCreationDescriptions"),
						tools.links(s, "reusedRepresentationCreationDescriptions"),
						tools.all(s, "ownedRepresentationNavigationDescriptions"),
						tools.links(s, "reusedRepresentationNavigationDescriptions")));
	}

	private Line line(Source s) {
		return compilation.done(s,
				new Line(s.identity(), s.text("name"), s.text("label"), s.text("domainClass"),
						s.expression("semanticCandidatesExpression"), s.expression("semanticElements"),
						s.expression("headerLabelExpression"),
						s.children("ownedSubLines").stream().map(this::line).toList(),
						compilation.links(s, "reusedSubLines", Line.class), style(s), toolsOf(s, "create"),
						s.child("delete").map(this::tool), tools.links(s, "detailDescriptions"),
						tools.links(s, "navigationDescriptions")));
	}

	private Column column(Source s) {
		return compilation.done(s, s.kind().equals("FeatureColumnMapping")
				? new FeatureColumn(s.identity(), s.text("name"), s.text("label"), s.text("featureName"),
						s.expression("labelExpression"), s.expression("featureParentExpression"),
						s.expression("headerLabelExpression"), s.number("initialWidth"), s.expression("canEdit"),
						s.child("directEdit").map(this::tool), style(s))
				: new ElementColumn(s.identity(), s.text("name"), s.text("label"), s.text("domainClass"),
						s.expression("semanticCandidatesExpression"), s.expression("semanticElements"),
						s.expression("headerLabelExpression"), s.number("initialWidth"), style(s),
						toolsOf(s, "create"), s.child("delete").map(this::tool)));
	}

	private Intersection intersection(Source s) {
		return compilation.done(s,
				new Intersection(s.identity(), s.text("name"), s.text("label"),
						compilation.links(s, "lineMapping", Line.class),
						compilation.link(s, "columnMapping", Column.class), s.flag("useDomainClass"),
						s.text("domainClass"), s.expression("semanticCandidatesExpression"),
						s.expression("preconditionExpression"), s.expression("labelExpression"),
						s.expression("columnFinderExpression"), s.expression("lineFinderExpression"),
						s.expression("semanticElements"), s.expression("canEdit"),
						s.child("directEdit").map(this::tool), s.child("create").map(this::tool), style(s)));
	}

	private CellStyle style(Source s) {
		return new CellStyle(s.child("defaultForeground").map(this::foreground),
				conditional(s, "foregroundConditionalStyle", this::foreground),
				s.child("defaultBackground").map(this::background),
				conditional(s, "backgroundConditionalStyle", this::background));
	}

	private <S> List<Conditional<S>> conditional(Source s, String reference, Function<Source, S> style) {
		return s.children(reference).stream().map(c -> compilation.done(c,
				new Conditional<>(c.identity(), c.expression("predicateExpression"), c.child("style").map(style))))
				.toList();
	}

	private Foreground foreground(Source s) {
		return compilation.done(s, new Foreground(s.identity(), s.number("labelSize"),
				s.literals("labelFormat", FontStyle.class), styles.colour(s, "foreGroundColor")));
	}

	private Background background(Source s) {
		return compilation.done(s, new Background(s.identity(), styles.colour(s, "backgroundColor")));
	}

	private List<Tool> toolsOf(Source s, String reference) {
		return s.children(reference).stream().map(this::tool).toList();
	}

	private Tool tool(Source s) {
		Optional<String> mask = s.child("mask").map(m -> m.text("mask"));
		return compilation.done(s,
				new Tool(s.identity(), s.kind(), s.text("name"), s.text("label"), s.expression("precondition"),
						mask.orElse(""), s.children("variables").stream().map(operations::variable).toList(),
						compilation.link(s, "mapping", Spec.class),
						s.child("firstModelOperation").map(operations::compile)));
	}
}
