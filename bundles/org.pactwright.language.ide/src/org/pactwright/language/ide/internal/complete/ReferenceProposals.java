package org.pactwright.language.ide.internal.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.text.Lexicon;
import org.pactwright.language.ide.internal.tree.Statement;
import org.pactwright.model.PactwrightPackage;

/** Proposes the elements that a reference may point at, near ones first. */
final class ReferenceProposals {

	/** Elements of other containers all count as equally far. */
	private static final int FARTHEST = 50;

	private final Site site;
	private final Collector collector;
	private final Optional<Statement> from;
	private final List<Declaration> home;

	private record Candidate(Declaration element, int distance) {
	}

	ReferenceProposals(Site site, Collector collector) {
		this.site = site;
		this.collector = collector;
		this.from = site.whole();
		this.home = from.map(this::partnershipOfPlan).orElse(List.of());
	}

	/** Proposes what the reference at a spot may point at. */
	void propose(Spot spot) {
		EClass target = spot.role().target().orElseThrow();
		List<String> qualifier = site.qualifier();
		Set<Declaration> given = given(spot, target);
		List<Candidate> candidates = new ArrayList<>();
		for (FileIndex file : site.index().files()) {
			for (Declaration element : file.declarations()) {
				if (target.isSuperTypeOf(element.type()) && !given.contains(element) && !isSelf(element)
						&& Match.rank(site.prefix(), element.id(), element.title()).isPresent()
						&& (qualifier.isEmpty() || isQualified(element, qualifier, target))) {
					candidates.add(new Candidate(element, distance(element)));
				}
			}
		}
		candidates.sort(Comparator.comparingInt(Candidate::distance)
				.thenComparing(each -> each.element().id(), String.CASE_INSENSITIVE_ORDER));
		candidates.forEach(each -> add(each, qualifier, target));
	}

	private void add(Candidate candidate, List<String> qualifier, EClass target) {
		Declaration element = candidate.element();
		String insert = qualifier.isEmpty() ? name(element, target) : written(element.id());
		collector.draft(CompletionKind.REFERENCE, insert).inserting(insert)
				.titled(element.id().equals(element.title()) ? element.id() : element.id() + " " + element.title())
				.detail(element.title() + " – " + element.kind())
				.documented("Declared in " + element.file().path().getFileName() + ".").icon(element.type().getName())
				.add(Group.REFERENCE + candidate.distance());
	}

	/** The id where that is enough, otherwise the qualified one. */
	private String name(Declaration element, EClass target) {
		List<Declaration> meant = site.index().resolve(List.of(element.id()), target, from);
		if (meant.size() == 1 && meant.getFirst().equals(element)) {
			return written(element.id());
		}
		List<String> ids = new ArrayList<>();
		for (String id : element.qualifiedName().split("\\.")) {
			ids.add(written(id));
		}
		return String.join(".", ids);
	}

	private static String written(String id) {
		return Lexicon.isKeyword(Lexicon.standard().label(id)) ? "^" + id : id;
	}

	private boolean isQualified(Declaration element, List<String> qualifier, EClass target) {
		List<String> ids = new ArrayList<>(qualifier);
		ids.add(element.id());
		return site.index().resolve(ids, target, Optional.empty()).contains(element);
	}

	/** What the list names already: once is enough. */
	private Set<Declaration> given(Spot spot, EClass target) {
		Set<Declaration> given = new HashSet<>();
		if (spot.role().isMany()) {
			site.open(spot).ifPresent(statement -> site.given(statement, spot).forEach(token -> given
					.addAll(site.index().resolve(List.of(site.file().idAt(token)), target, from))));
		}
		return given;
	}

	private boolean isSelf(Declaration element) {
		return from.filter(statement -> statement == element.statement()).isPresent();
	}

	/** How many statements one has to leave, from the caret outwards, to have the element inside. */
	private int distance(Declaration element) {
		int distance = 0;
		Optional<Statement> scope = from;
		while (scope.isPresent() && distance < FARTHEST) {
			if (ProjectIndex.isInside(element.statement(), scope.get())) {
				return distance;
			}
			distance++;
			scope = scope.get().parent();
		}
		return home.stream().anyMatch(each -> ProjectIndex.isInside(element.statement(), each.statement())) ? distance
				: FARTHEST;
	}

	/** A plan is about a partnership that another file draws: its elements are near as well. */
	private List<Declaration> partnershipOfPlan(Statement statement) {
		Statement root = statement;
		while (root.parent().isPresent()) {
			root = root.parent().get();
		}
		for (int token = root.first(); token <= root.last(); token++) {
			Optional<Statement> owner = site.file().reading().owner(token);
			boolean names = site.file().reading().role(token).flatMap(Role::feature)
					.filter(PactwrightPackage.Literals.RELATIONSHIP_MANAGEMENT_PLAN__PARTNERSHIP::equals).isPresent();
			if (names && owner.get() == root && site.file().mentionAt(token).isPresent()) {
				return site.index().resolve(site.file().mentionAt(token).get());
			}
		}
		return List.of();
	}
}
