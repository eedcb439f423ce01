package org.pactwright.viewpoint.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.CaseFolder;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;

/**
 * A diagram of the town, with districts (D) as containers of buildings (B), and with people (P) that only tools show;
 * with edges to neighbours (nb) and owners (own), and for roads (road).
 */
final class TownDiagram {

	private static final String LAYER = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/";
	private static final String D = LAYER + "@containerMappings[name='D']";
	private static final String B = D + "/@subNodeMappings[name='B']";
	private static final String P = LAYER + "@nodeMappings[name='P']";
	private static final String STYLE = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:name\"/>";

	final LiveDiagram live;
	final ToolRunner tools;
	private final CaseFolder folder;

	/**
	 * @param tools in which {@code $D}, {@code $B}, {@code $P}, {@code $nb}, {@code $own} and {@code $road} stand for
	 *        mappings
	 */
	TownDiagram(Path folder, String tools) {
		this(folder, tools, ToolUser.NOBODY);
	}

	TownDiagram(Path folder, String tools, ToolUser user) {
		this(folder, "", tools, user);
	}

	/**
	 * @param mappings more of them, for the same layer
	 */
	TownDiagram(Path folder, String mappings, String tools, ToolUser user) {
		try {
			Path town = Town.cases().resolve("t01_create_node");
			Files.copy(town.resolve("town.ecore"), folder.resolve("town.ecore"));
			Files.copy(town.resolve("town.xmi"), folder.resolve("town.xmi"));
			Files.writeString(folder.resolve("own.odesign"), Odesign.group(text(mappings, tools)));
			Files.writeString(folder.resolve("stored.json"), """
					{"odesign": "own.odesign", "description": "D", "model": "town.xmi", "target": "/"}""");
			this.folder = CaseFolder.open(folder, RuntimeOptions.of(List.of()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		this.live = this.folder.fresh().orElseThrow();
		this.tools = ToolRunner.of(live, user, JavaActions.NONE);
	}

	private static String text(String mappings, String tools) {
		return """
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="town::Town">
				<metamodel href="town.ecore#/"/>
				<defaultLayer name="L">
				<nodeMappings name="P" semanticCandidatesExpression="feature:people" domainClass="town.Person" \
				createElements="false">%1$s</nodeMappings>
				<containerMappings name="D" semanticCandidatesExpression="feature:districts" domainClass="town.District">
				<subNodeMappings name="B" semanticCandidatesExpression="feature:buildings" domainClass="town.Building">\
				%1$s</subNodeMappings>
				<style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
				</containerMappings>
				<edgeMappings name="nb" sourceMapping="$B" targetMapping="$B" targetFinderExpression="feature:neighbours">
				<style/></edgeMappings>
				<edgeMappings name="own" sourceMapping="$B" targetMapping="$P" targetFinderExpression="feature:owner" \
				createElements="false"><style/></edgeMappings>
				<edgeMappings name="road" sourceMapping="$B" targetMapping="$B" useDomainElement="true" \
				domainClass="town.Road" semanticCandidatesExpression="feature:roads" \
				sourceFinderExpression="feature:from" targetFinderExpression="feature:to"><style/></edgeMappings>
				%3$s<toolSections name="T">
				%2$s</toolSections>
				</defaultLayer>
				</ownedRepresentations>
				</ownedViewpoints>
				""".formatted(STYLE, tools, mappings).replace("$nb", edge("nb")).replace("$own", edge("own"))
				.replace("$road", edge("road")).replace("$D", D).replace("$B", B).replace("$P", P)
				.replace("$L/", LAYER);
	}

	private static String edge(String name) {
		return LAYER + "@edgeMappings[name='" + name + "']";
	}

	<T extends ToolSpec> T tool(String name, Class<T> type) {
		return folder.runtime().specification().all(type).stream().filter(t -> t.name().equals(name)).findFirst()
				.orElseThrow();
	}

	/** The element of a mapping that shows the object with a name. */
	DiagramElement element(String mapping, String name) {
		return live.diagram().elements().stream()
				.filter(e -> e.mapping().name().equals(mapping) && name(e.target()).equals(name)).findFirst()
				.orElseThrow();
	}

	/** The edge of a mapping between the views of objects with these names. */
	Edge edge(String mapping, String source, String target) {
		return live.diagram().edges().stream().filter(e -> e.mapping().name().equals(mapping)
				&& name(e.source().target()).equals(source) && name(e.targetElement().target()).equals(target))
				.findFirst().orElseThrow();
	}

	/** The elements of mappings, in order: labels of shapes, ends of edges. */
	List<String> shown(String... mappings) {
		return live.diagram().elements().stream().filter(e -> List.of(mappings).contains(e.mapping().name()))
				.map(e -> e instanceof Edge edge ? name(edge.source().target()) + ">"
						+ name(edge.targetElement().target()) : e.label())
				.toList();
	}

	private static String name(EObject object) {
		return String.valueOf(object.eGet(object.eClass().getEStructuralFeature("name")));
	}

	/** An object of the model. */
	EObject at(String path) {
		return folder.models().object(path.isEmpty() ? "/" : "//@" + path.replace("/", "/@")).orElseThrow();
	}

	Spot diagram() {
		return Spot.of(live.diagram());
	}
}
