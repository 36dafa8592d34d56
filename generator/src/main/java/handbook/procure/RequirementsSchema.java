package handbook.procure;

/** What {@code requirements.json} holds, as a JSON Schema. */
final class RequirementsSchema {
    static final String PATH = "schemas/requirements.json";

    static final String TEXT = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Requirement set",
              "description": "Everything to require of a system of a type, with where it comes from.",
              "type": "object",
              "required": [
                "format", "edition", "system", "requirements", "standards", "toCheck", "policies", "excluded"
              ],
              "additionalProperties": false,
              "properties": {
                "$schema": {"type": "string", "minLength": 1, "format": "uri-reference"},
                "format": {"const": 1},
                "edition": {
                  "description": "What the set was made from. Addresses are relative to the handbook's root where this has none.",
                  "type": "object",
                  "required": ["handbook", "day"],
                  "additionalProperties": false,
                  "properties": {
                    "handbook": {"type": "string", "minLength": 1},
                    "name": {"type": "string", "minLength": 1},
                    "publisher": {"type": "string", "minLength": 1},
                    "day": {"type": "string", "format": "date"},
                    "address": {"type": "string", "format": "uri"}
                  }
                },
                "system": {
                  "description": "The system type.",
                  "type": "object",
                  "required": ["id", "title", "summary", "address"],
                  "additionalProperties": false,
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                    "baseline": {"const": true},
                    "inherits": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/id"}},
                    "cpv": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["code", "title"],
                        "additionalProperties": false,
                        "properties": {
                          "code": {"type": "string", "pattern": "^\\\\d{8}(-\\\\d)?$"},
                          "title": {"type": "string", "minLength": 1}
                        }
                      }
                    }
                  }
                },
                "requirements": {
                  "description": "By level, then code.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/requirement"}
                },
                "standards": {
                  "description": "The standards that apply, by how binding they are, then title.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/applyingStandard"}
                },
                "toCheck": {
                  "description": "Standards that bind whatever the system.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/standard"}
                },
                "policies": {
                  "description": "The policies behind what applies.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/policy"}
                },
                "excluded": {
                  "description": "Requirements that the type, or one it inherits from, leaves out.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["id", "title", "summary", "address", "code", "reason"],
                    "additionalProperties": false,
                    "properties": {
                      "id": {"$ref": "#/$defs/id"},
                      "title": {"type": "string", "minLength": 1},
                      "summary": {"type": "string", "minLength": 1},
                      "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                      "code": {"type": "string", "minLength": 1},
                      "reason": {"type": "string", "minLength": 1}
                    }
                  }
                }
              },
              "$defs": {
                "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                "date": {
                  "description": "As exact as it is known.",
                  "type": "string",
                  "pattern": "^\\\\d{4}(-\\\\d{2}(-\\\\d{2})?)?$"
                },
                "named": {
                  "type": "object",
                  "required": ["id", "title"],
                  "additionalProperties": false,
                  "properties": {"id": {"$ref": "#/$defs/id"}, "title": {"type": "string", "minLength": 1}}
                },
                "requirement": {
                  "type": "object",
                  "required": [
                    "id", "title", "summary", "address", "code", "statement", "level", "question", "response",
                    "verification", "verificationNote", "stage", "scoring", "explainAllowed"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                    "inheritedFrom": {"$ref": "#/$defs/id"},
                    "code": {"type": "string", "minLength": 1},
                    "statement": {"type": "string", "minLength": 1},
                    "level": {"$ref": "#/$defs/named"},
                    "topics": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/named"}},
                    "settings": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/named"}},
                    "question": {"type": "string", "minLength": 1},
                    "response": {
                      "type": "object",
                      "required": ["dataType"],
                      "additionalProperties": false,
                      "properties": {
                        "dataType": {"enum": ["text", "boolean", "number", "date", "url", "choice"]},
                        "expectedValue": {"type": "string", "minLength": 1},
                        "min": {"type": "string", "minLength": 1},
                        "max": {"type": "string", "minLength": 1},
                        "pattern": {"type": "string", "minLength": 1}
                      }
                    },
                    "evidence": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "verification": {"$ref": "#/$defs/named"},
                    "verificationNote": {"type": "string", "minLength": 1},
                    "stage": {"$ref": "#/$defs/named"},
                    "scoring": {
                      "type": "object",
                      "required": ["kind", "weight"],
                      "additionalProperties": false,
                      "properties": {
                        "kind": {"$ref": "#/$defs/named"},
                        "bands": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                        "passMark": {"type": "integer"},
                        "weight": {"$ref": "#/$defs/named"}
                      }
                    },
                    "modelClause": {"type": "string", "minLength": 1},
                    "explainAllowed": {"type": "boolean"},
                    "standards": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/id"}},
                    "policies": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/id"}}
                  }
                },
                "standard": {
                  "type": "object",
                  "required": ["id", "title", "summary", "address", "obligation"],
                  "additionalProperties": false,
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                    "codes": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "obligation": {"$ref": "#/$defs/named"},
                    "legalBasis": {"type": "string", "minLength": 1},
                    "from": {"$ref": "#/$defs/date"},
                    "by": {"$ref": "#/$defs/date"},
                    "settings": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/named"}},
                    "evidence": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "url": {"type": "string", "format": "uri"}
                  }
                },
                "applyingStandard": {
                  "type": "object",
                  "required": ["id", "title", "summary", "address", "group", "status", "obligation"],
                  "additionalProperties": false,
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                    "inheritedFrom": {"$ref": "#/$defs/id"},
                    "codes": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "group": {"$ref": "#/$defs/named"},
                    "status": {"$ref": "#/$defs/named"},
                    "obligation": {"$ref": "#/$defs/named"},
                    "legalBasis": {"type": "string", "minLength": 1},
                    "from": {"$ref": "#/$defs/date"},
                    "by": {"$ref": "#/$defs/date"},
                    "settings": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/named"}},
                    "evidence": {"type": "array", "minItems": 1, "items": {"type": "string"}},
                    "url": {"type": "string", "format": "uri"}
                  }
                },
                "policy": {
                  "type": "object",
                  "required": ["id", "title", "summary", "address", "kind"],
                  "additionalProperties": false,
                  "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "title": {"type": "string", "minLength": 1},
                    "summary": {"type": "string", "minLength": 1},
                    "address": {"type": "string", "minLength": 1, "format": "uri-reference"},
                    "kind": {"$ref": "#/$defs/named"},
                    "from": {"$ref": "#/$defs/date"},
                    "to": {"$ref": "#/$defs/date"},
                    "standards": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/id"}},
                    "requirements": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/id"}}
                  }
                }
              }
            }
            """;

    private RequirementsSchema() {}
}
