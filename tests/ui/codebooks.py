"""A codebook for tests: the shipped entries that the tests name, with made counts."""

from __future__ import annotations

from opimpuc_qda.domain.codebook import Code, Codebook, CodeKind, CodeStatus, Cues
from opimpuc_qda.domain.uid import Uid, time_ordered


def uid(n: int) -> Uid:
    return time_ordered(n, bytes(10))


def code(n: int, name: str, parent: int | None, labels: tuple[str, str, str], **rest: object) -> Code:
    group = parent is None
    fields = {
        "uid": uid(n),
        "name": name,
        "parent": None if parent is None else uid(parent),
        "kind": CodeKind.GROUP if group else CodeKind.CODE,
        "codable": not group,
        "order": n,
        "colour": "#0068A3",
        "tint": "#D6EAF8",
        "glyph": "●",
        "status": CodeStatus.ACTIVE,
        "since": "1.0",
        "label": dict(zip(("en", "fr", "zh-Hans"), labels, strict=True)),
        "definition": {"en": f"What {name} is", "fr": f"Ce qu'est {name}", "zh-Hans": f"{name} 的含义"},
    }
    return Code(**{**fields, **rest})  # type: ignore[arg-type]  # made from plain fields


GOV, OPEN_BOM, LICENCE, FORM, FABLAB, OLD = range(1, 7)


def small() -> Codebook:
    return Codebook(
        [
            code(GOV, "GOV.ENG", None, ("Engineering practices", "Pratiques d'ingénierie", "工程实践")),
            code(
                OPEN_BOM,
                "GOV.ENG.OPEN_BOM",
                GOV,
                ("Open bill of materials", "Nomenclature ouverte", "开放物料清单"),
                cues={"zh-Hans": Cues(("公板",), ())},
            ),
            code(LICENCE, "GOV.ENG.LICENCE", GOV, ("Licence", "Licence libre", "许可证")),
            code(FORM, "FORM", None, ("Forms", "Formes", "形态")),
            code(FABLAB, "FORM.FABLAB", FORM, ("Fab lab", "Fab lab", "微观装配实验室")),
            code(
                OLD, "FORM.OLD", FORM, ("Old bomb", "Vieux", "旧"), status=CodeStatus.RETIRED, codable=False
            ),
        ]
    )
